import { addDays, BUCKETS, bucketStart, dayNumber, nextBucket, rangeBefore } from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['2026-02-01', '2026-02-15', 'day', '2026-01-17', '2026-01-31'],
  ['2026-02-15', '2026-02-15', 'day', '2026-02-14', '2026-02-14'],
  // From a Wednesday to a Tuesday: three weeks are touched, so it is moved by three.
  ['2026-01-07', '2026-01-20', 'week', '2025-12-17', '2025-12-30'],
  ['2026-02-01', '2026-02-28', 'month', '2026-01-01', '2026-01-31'],
  ['2026-01-15', '2026-03-31', 'month', '2025-10-15', '2025-12-31'],
  ['2024-03-30', '2024-03-30', 'month', '2024-02-29', '2024-02-29'],
] as const)('before %s to %s, by %s', (from, to, bucket, first, last) => {
  expect(rangeBefore(from, to, bucket)).toEqual({ from: first, to: last })
})

test.each(BUCKETS)('there is none before the year 1, by %s', (bucket) => {
  expect(rangeBefore('0001-01-05', '0001-02-20', bucket)).toBeNull()
})

const buckets = (from: string, to: string, bucket: (typeof BUCKETS)[number]) => {
  let count = 0
  for (let start = bucketStart(from, bucket); start <= to; start = nextBucket(start, bucket)) count++
  return count
}

test('it ends before the range begins, and has as many buckets', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 500 }))
  fc.assert(
    fc.property(range, fc.constantFrom(...BUCKETS), ([start, length], bucket) => {
      const from = addDays('1970-01-01', start)
      const to = addDays(from, length)
      const before = rangeBefore(from, to, bucket)
      if (before === null) throw new Error('There is a range before.')
      expect(dayNumber(before.to)).toBeLessThan(dayNumber(from))
      expect(buckets(before.from, before.to, bucket)).toBe(buckets(from, to, bucket))
    }),
  )
})
