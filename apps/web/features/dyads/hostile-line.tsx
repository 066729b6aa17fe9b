import { formatSigned } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './dyads-page.module.css'
import type { OpenDyad } from './dyads-search.ts'
import { type Hostile, mostHostile } from './hostile.ts'
import type { PairRow } from './to-matrix.ts'

interface Props {
  pairs: readonly PairRow[]
  nameOf: (code: string) => string
  onOpen: (dyad: OpenDyad) => void
}

function backWords({ pair, alike }: Hostile): string {
  const net = formatSigned(pair.back?.net)
  if (alike === null) return t.dyads.oneWay
  return alike ? t.dyads.alike(net) : t.dyads.unlike(net)
}

/** What stands out, in a sentence: the most hostile pair, and whether both sides behave alike. */
export function HostileLine({ pairs, nameOf, onOpen }: Props) {
  const found = mostHostile(pairs)
  if (found === undefined) return null
  const { source, target } = found.pair
  return (
    <p className={classes.hostile}>
      <button type="button" onClick={() => onOpen({ source, target })}>
        {t.dyads.hostile(nameOf(source), nameOf(target), formatSigned(found.net))}
      </button>{' '}
      <span>{backWords(found)}</span>
    </p>
  )
}
