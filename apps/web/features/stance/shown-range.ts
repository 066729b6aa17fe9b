import { BUCKETS, type Bucket, dayNumber, MAX_POINTS } from '@dualtrack/domain'
import type { Parties } from '../../api/parties.ts'
import type { StanceView } from './stance-search.ts'

export interface ShownRange {
  from: string
  to: string
}

/** The first and last day shown: as chosen, else those of the corpus; undefined while that is not known. */
export function shownRange(
  view: StanceView,
  known: Pick<Parties, 'range'> | undefined,
): ShownRange | undefined {
  const from = view.from ?? known?.range?.from
  const to = view.to ?? known?.range?.to
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

/** Days in a bucket, at least. */
const DAYS: Readonly<Record<Bucket, number>> = { day: 1, week: 7, month: 28 }

/**
 * The view as it can be drawn: a series holds a limited number of points, so that years are drawn by week or month even
 * where a finer bucket is the choice. As chosen while the range is not known.
 */
export function fittedView(view: StanceView, range: ShownRange | undefined): StanceView {
  if (!range) return view
  const days = dayNumber(range.to) - dayNumber(range.from) + 1
  const coarser = BUCKETS.slice(BUCKETS.indexOf(view.bucket))
  const bucket = coarser.find((b) => days / DAYS[b] < MAX_POINTS) ?? 'month'
  return { ...view, bucket }
}
