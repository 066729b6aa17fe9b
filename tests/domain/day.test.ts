import {
  addDays,
  BUCKETS,
  type Bucket,
  bucketStart,
  dayFromNumber,
  dayNumber,
  dayOf,
  nextBucket,
} from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'

const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map(dayFromNumber)

test.each([
  ['2026-02-01T21:55:00Z', '2026-02-01'],
  ['2026-02-01T23:30:00-05:00', '2026-02-02'],
  ['2026-02-01T00:30:00+03:00', '2026-01-31'],
])('the UTC day of %s is %s', (instant, day) => {
  expect(dayOf(instant)).toBe(day)
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
])('%s is day %d', (day, n) => {
  expect(dayNumber(day)).toBe(n)
  expect(dayFromNumber(n)).toBe(day)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s moved by %d is %s', (day, by, moved) => {
  expect(addDays(day, by)).toBe(moved)
})

test.each<[string, Bucket, string, string]>([
  ['2026-01-01', 'day', '2026-01-01', '2026-01-02'],
  ['2026-01-01', 'week', '2025-12-29', '2026-01-05'],
  ['2026-01-04', 'week', '2025-12-29', '2026-01-05'],
  ['2026-01-05', 'week', '2026-01-05', '2026-01-12'],
  ['1969-12-28', 'week', '1969-12-22', '1969-12-29'],
  ['2024-02-29', 'month', '2024-02-01', '2024-03-01'],
  ['2025-12-31', 'month', '2025-12-01', '2026-01-01'],
])('%s lies in the %s from %s to before %s', (day, bucket, start, next) => {
  expect(bucketStart(day, bucket)).toBe(start)
  expect(nextBucket(start, bucket)).toBe(next)
})

it('puts every day into exactly one bucket', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...BUCKETS), (day, bucket) => {
      const start = bucketStart(day, bucket)
      expect(start <= day && day < nextBucket(start, bucket)).toBe(true)
      expect(bucketStart(start, bucket)).toBe(start)
    }),
  )
})
