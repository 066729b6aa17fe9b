import { SegmentedControl } from '@mantine/core'
import type { Parties } from '../../api/parties.ts'
import { t } from '../../strings/index.ts'
import { PartySelect } from '../../ui/party-select.tsx'
import { PairFields } from './pair-fields.tsx'
import { asPairs, asParties } from './pairs-of-view.ts'
import classes from './stance-filters.module.css'
import type { StanceView } from './stance-search.ts'

interface Props {
  view: StanceView
  change: (part: Partial<StanceView>) => void
  /** Undefined while it loads: the filter works by codes until then. */
  known: Parties | undefined
}

const MOST_PARTIES = 20
const MOST_COUNTERPARTS = 50

/** Whom the page is about: parties and towards whom, or pairs in both directions. */
export function WhoFields({ view, change, known }: Props) {
  const isPair = view.pair.length > 0
  return (
    <div className={classes.who}>
      <SegmentedControl
        size="xs"
        className={classes.mode ?? ''}
        aria-label={t.compare.who}
        data={[
          { value: 'parties', label: t.compare.parties },
          { value: 'pairs', label: t.compare.pairs },
        ]}
        value={isPair ? 'pairs' : 'parties'}
        onChange={(mode) => change(mode === 'pairs' ? asPairs(view) : asParties(view))}
      />
      {isPair ? (
        <PairFields pairs={view.pair} onChange={(pair) => change({ pair })} parties={known?.parties ?? []} />
      ) : (
        <PartyFields view={view} change={change} known={known} />
      )}
    </div>
  )
}

function PartyFields({ view, change, known }: Props) {
  const options = { parties: known?.parties ?? [], groups: known?.groups ?? [] }
  return (
    <>
      <PartySelect
        className={classes.party}
        label={t.filters.party}
        placeholder={t.filters.partyHint}
        value={view.party}
        onChange={(party) => change({ party })}
        most={MOST_PARTIES}
        {...options}
      />
      <PartySelect
        className={classes.counterpart}
        label={t.filters.counterpart}
        placeholder={t.filters.counterpartHint}
        value={view.counterpart}
        onChange={(counterpart) => change({ counterpart })}
        most={MOST_COUNTERPARTS}
        {...options}
      />
    </>
  )
}
