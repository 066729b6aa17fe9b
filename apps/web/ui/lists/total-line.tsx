import type { Facets } from '@dualtrack/domain'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import classes from './total-line.module.css'

interface Props {
  of: 'acts' | 'articles'
  shown: Facets | undefined
  /** True while a changed filter loads. */
  stale: boolean
}

/** How many rows the list has. */
export function TotalLine({ of, shown, stale }: Props) {
  if (shown === undefined) return <p className={classes.total} role="status" />
  const told = formatCount(shown.total)
  const words = shown.totalExact ? t.lists.total[of] : t.lists.totalAtLeast[of]
  return (
    <p className={classes.total} role="status">
      {stale ? t.stance.updating : words(shown.total, told)}
    </p>
  )
}
