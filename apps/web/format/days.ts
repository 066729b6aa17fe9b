import { addDays, type Bucket, nextBucket } from '@dualtrack/domain'
import { LOCALE } from './locale.ts'

const utc = { timeZone: 'UTC' } as const
const long = new Intl.DateTimeFormat(LOCALE, { ...utc, day: 'numeric', month: 'short', year: 'numeric' })
const short = new Intl.DateTimeFormat(LOCALE, { ...utc, day: 'numeric', month: 'short' })
const month = new Intl.DateTimeFormat(LOCALE, { ...utc, month: 'long', year: 'numeric' })
const weekday = new Intl.DateTimeFormat(LOCALE, {
  ...utc,
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const minute = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const
const instant = new Intl.DateTimeFormat(LOCALE, minute)
const instantUtc = new Intl.DateTimeFormat(LOCALE, { ...utc, ...minute })

const at = (day: string) => new Date(`${day}T00:00:00Z`)

/** 3 Feb 2026 */
export const formatDay = (day: string) => long.format(at(day))

/** 3 Feb */
export const formatShortDay = (day: string) => short.format(at(day))

/** 1 Dec 2025 – 15 Feb 2026; parts that both ends share are said once. */
export const formatRange = (from: string, to: string) => long.formatRange(at(from), at(to))

/** 1 Feb 2026, 22:55 CET: in the reader's own zone. */
export const formatInstant = (value: string) => instant.format(new Date(value))

/** 1 Feb 2026, 21:55 UTC */
export const formatInstantUtc = (value: string) => instantUtc.format(new Date(value))

/** Last day of the bucket that begins at `start`. */
export const bucketEnd = (start: string, bucket: Bucket) => addDays(nextBucket(start, bucket), -1)

/** What a bucket is called: a day, the span of a week, a month. */
export function formatBucket(start: string, bucket: Bucket): string {
  if (bucket === 'month') return month.format(at(start))
  if (bucket === 'week') return formatRange(start, bucketEnd(start, bucket))
  return weekday.format(at(start))
}
