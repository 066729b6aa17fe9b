import { type Bucket, dayNumber } from '@dualtrack/domain'
import type { DyadsView } from './dyads-search.ts'

/** Days up to which a line has a point for each day, and for each week. */
const DAILY = 200
const WEEKLY = 3000

/** The bucket that makes a small picture of the range readable. */
export function bucketFor({ from, to }: { from: string; to: string }): Bucket {
  const days = dayNumber(to) - dayNumber(from) + 1
  if (days <= DAILY) return 'day'
  return days <= WEEKLY ? 'week' : 'month'
}

/** The address of the Stance page for both directions of a pair, over the days and by the scale of this view. */
export function pairSearch(pair: string, view: DyadsView): PairSearch {
  const { from, to, scale, count, basis } = view
  return {
    pair,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(scale === 'plover' ? {} : { scale }),
    ...(count === 'stories' ? {} : { count }),
    ...(basis === 'reviewed' ? {} : { basis }),
  }
}

interface PairSearch {
  pair: string
  from?: string
  to?: string
  scale?: string
  count?: string
  basis?: string
}
