import { addDays, type Bucket, bucketStart, dayNumber, nextBucket } from './day.ts'

/** With what a range is compared. */
export const COMPARISONS = ['none', 'previous'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** The first day and month that have a name of the form YYYY-MM-DD and that a day may have. */
const FIRST_DAY = dayNumber('0001-01-01')
const FIRST_MONTH = 12

/**
 * The range before: moved back by as many whole buckets as the range touches, so that both have the same number of
 * buckets and each has its counterpart. Days and weeks keep the length to the day; months keep the days of the month,
 * and an end of a month stays one.
 * Null when it would begin before the year 1, where days have no name.
 */
export function rangeBefore(from: string, to: string, bucket: Bucket): { from: string; to: string } | null {
  if (bucket === 'month') {
    const by = monthNumber(to) - monthNumber(from) + 1
    if (monthNumber(from) - by < FIRST_MONTH) return null
    return { from: monthsBefore(from, by), to: monthsBefore(to, by) }
  }
  const first = dayNumber(bucketStart(from, bucket))
  const step = bucket === 'week' ? 7 : 1
  const by = (Math.floor((dayNumber(to) - first) / step) + 1) * step
  if (dayNumber(from) - by < FIRST_DAY) return null
  return { from: addDays(from, -by), to: addDays(to, -by) }
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const lastOfMonth = (day: string) => addDays(nextBucket(bucketStart(day, 'month'), 'month'), -1)

/** The same day of the month, `by` months earlier; cut to the month's end, at which an end of a month stays. */
function monthsBefore(day: string, by: number): string {
  const month = monthNumber(day) - by
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  const first = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
  const last = lastOfMonth(first)
  const same = `${first.slice(0, 8)}${day.slice(8)}`
  return day === lastOfMonth(day) || same > last ? last : same
}
