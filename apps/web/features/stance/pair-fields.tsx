import { MAX_PAIRS } from '@dualtrack/domain'
import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import type { Parties } from '../../api/parties.ts'
import { usePartyNames } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { PartyChoice } from '../../ui/party-choice.tsx'
import classes from './pair-fields.module.css'
import { pairName } from './view-words.ts'

interface Props {
  pairs: readonly string[]
  onChange: (pairs: string[]) => void
  parties: Parties['parties']
}

/** Pairs of parties, each in two fields; a pair counts as soon as both sides are named. */
export function PairFields({ pairs, onChange, parties }: Props) {
  const nameOf = usePartyNames()
  const [isAdding, setAdding] = useState(false)
  const replace = (at: number, pair: string) => onChange(pairs.map((one, i) => (i === at ? pair : one)))
  return (
    <div className={classes.pairs}>
      {pairs.map((pair, i) => (
        <div key={pair} className={classes.pair}>
          <Sides n={i + 1} pair={pair} onPair={(next) => replace(i, next)} parties={parties} />
          {pairs.length > 1 && (
            <CloseButton
              size="sm"
              aria-label={t.compare.remove(pairName(pair, nameOf))}
              onClick={() => onChange(pairs.filter((one) => one !== pair))}
            />
          )}
        </div>
      ))}
      {isAdding && (
        <div className={classes.pair}>
          <Sides
            n={pairs.length + 1}
            pair="-"
            parties={parties}
            onPair={(pair) => {
              setAdding(false)
              onChange([...pairs, pair])
            }}
          />
        </div>
      )}
      {!isAdding && pairs.length < MAX_PAIRS && (
        <Button size="xs" variant="subtle" className={classes.add ?? ''} onClick={() => setAdding(true)}>
          {t.compare.add}
        </Button>
      )}
    </div>
  )
}

interface SidesProps {
  /** Which pair it is, counted from 1. */
  n: number
  pair: string
  onPair: (pair: string) => void
  parties: Parties['parties']
}

/** The two sides of a pair. Said once one of them changes and both are there. */
function Sides({ n, pair, onPair, parties }: SidesProps) {
  const [given = '', givenOther = ''] = pair.split('-')
  const [draft, setDraft] = useState({ one: given, other: givenOther })
  const set = (side: Partial<typeof draft>) => {
    const next = { ...draft, ...side }
    setDraft(next)
    if (next.one !== '' && next.other !== '') onPair(`${next.one}-${next.other}`)
  }
  const { one, other } = draft
  const isFirst = n === 1
  return (
    <>
      <PartyChoice
        className={classes.side}
        label={isFirst ? t.compare.one : t.compare.onePair(n)}
        placeholder={t.compare.choose}
        value={one === '' ? null : one}
        onChange={(code) => set({ one: code })}
        parties={parties}
        except={other === '' ? null : other}
      />
      <PartyChoice
        className={classes.side}
        label={isFirst ? t.compare.other : t.compare.otherPair(n)}
        placeholder={t.compare.choose}
        value={other === '' ? null : other}
        onChange={(code) => set({ other: code })}
        parties={parties}
        except={one === '' ? null : one}
      />
    </>
  )
}
