const MS_PER_DAY = 86_400_000

export const BUCKETS = ['day', 'week', 'month'] as const
export type Bucket = (typeof BUCKETS)[number]

/** The UTC day of an instant. */
export const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10)

/** Days since 1970-01-01 (UTC). */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)

/** The day with that number. */
export const dayFromNumber = (n: number): string => new Date(n * MS_PER_DAY).toISOString().slice(0, 10)

/** `day` moved by `by` days. */
export const addDays = (day: string, by: number): string => dayFromNumber(dayNumber(day) + by)

/** 1970-01-01 was a Thursday; days before it have negative numbers. */
const daysSinceMonday = (n: number) => (((n + 3) % 7) + 7) % 7

/** First day of the bucket that holds `day`; weeks begin on Monday (ISO 8601). */
export function bucketStart(day: string, bucket: Bucket): string {
  if (bucket === 'month') return `${day.slice(0, 7)}-01`
  if (bucket === 'week') return addDays(day, -daysSinceMonday(dayNumber(day)))
  return day
}

/** The number of the first day of the month that holds the day with number `n`. */
export function monthStart(n: number): number {
  return n - new Date(n * MS_PER_DAY).getUTCDate() + 1
}

/** First day of the bucket after the one that begins at `start`. */
export function nextBucket(start: string, bucket: Bucket): string {
  if (bucket === 'day') return addDays(start, 1)
  if (bucket === 'week') return addDays(start, 7)
  return bucketStart(addDays(start, 31), 'month')
}
