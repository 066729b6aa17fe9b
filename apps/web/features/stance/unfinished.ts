import { type Bucket, dayNumber } from '@dualtrack/domain'
import { bucketEnd } from '../../format/days.ts'
import type { ShownRange } from './shown-range.ts'

/** What a bucket is judged by: the range shown, and the day on which it is looked at (UTC). */
export interface Completeness {
  bucket: Bucket
  range: ShownRange
  today: string
}

/** True for a bucket of which days are missing: cut off by the range, or not over yet. */
export const isUnfinished = (start: string, { bucket, range, today }: Completeness) => {
  const end = bucketEnd(start, bucket)
  return start < range.from || end > range.to || end >= today
}

/** Where unfinished buckets lie on the time axis, in day numbers: half a bucket to both sides of their point. */
export function unfinishedSpans(days: readonly string[], completeness: Completeness): [number, number][] {
  return days.flatMap((day, i): [number, number][] => {
    if (!isUnfinished(day, completeness)) return []
    const t = dayNumber(day)
    const [before, after] = [days[i - 1], days[i + 1]].map((other) =>
      other === undefined ? undefined : Math.abs(dayNumber(other) - t) / 2,
    )
    return [[t - (before ?? after ?? 0.5), t + (after ?? before ?? 0.5)]]
  })
}
