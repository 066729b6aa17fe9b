import {
  BUCKETS,
  type Bucket,
  bucketStart,
  DualtrackError,
  dayFromNumber,
  dayNumber,
  MAX_POINTS,
  nextBucket,
} from '@dualtrack/domain'

/** A bucket, and the days of it that lie in the range (day numbers, both included). */
export interface BucketSpan {
  /** First day of the bucket, which may lie before the range. */
  start: string
  first: number
  last: number
}

/**
 * The buckets that a range (day numbers) touches.
 * @throws DualtrackError INVALID_RANGE when they are more than a chart may hold; it says which bucket fits
 */
export function bucketSpans(from: number, to: number, bucket: Bucket): BucketSpan[] {
  if (countBuckets(from, to, bucket) > MAX_POINTS) throw tooManyPoints(from, to, bucket)
  const spans: BucketSpan[] = []
  let start = bucketStart(dayFromNumber(from), bucket)
  while (dayNumber(start) <= to) {
    const next = nextBucket(start, bucket)
    spans.push({
      start,
      first: Math.max(from, dayNumber(start)),
      last: Math.min(to, dayNumber(next) - 1),
    })
    start = next
  }
  return spans
}

function countBuckets(from: number, to: number, bucket: Bucket): number {
  if (bucket === 'month') return monthNumber(to) - monthNumber(from) + 1
  const first = dayNumber(bucketStart(dayFromNumber(from), bucket))
  return Math.floor((to - first) / (bucket === 'week' ? 7 : 1)) + 1
}

function monthNumber(day: number): number {
  const [year, month] = dayFromNumber(day).split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 0)
}

function tooManyPoints(from: number, to: number, bucket: Bucket): DualtrackError {
  const fitting = BUCKETS.find((candidate) => countBuckets(from, to, candidate) <= MAX_POINTS)
  const count = countBuckets(from, to, bucket)
  const advice =
    fitting === undefined ? 'Choose a shorter range.' : `Choose bucket=${fitting}, or a shorter range.`
  return new DualtrackError(
    'INVALID_RANGE',
    `The range from ${dayFromNumber(from)} to ${dayFromNumber(to)} has ${count} ${bucket}s; a series holds at most ${MAX_POINTS} points. ${advice}`,
    { field: 'bucket' },
  )
}
