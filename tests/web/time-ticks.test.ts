import { addDays, dayNumber } from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestIndex, roundUp } from '../../apps/web/charts/geometry.ts'
import { timeDomain, timeTicks } from '../../apps/web/format/time-ticks.ts'

const labels = (from: string, to: string, most: number) => timeTicks(from, to, most).map(({ label }) => label)

test.each([
  ['2026-02-01', '2026-02-05', ['1 Feb 2026', '2 Feb', '3 Feb', '4 Feb', '5 Feb']],
  ['2025-12-01', '2026-02-15', ['1 Dec 2025', '15 Dec', '29 Dec', '12 Jan 2026', '26 Jan', '9 Feb']],
  ['2025-12-05', '2026-05-15', ['Jan 2026', 'Feb', 'Mar', 'Apr', 'May']],
  ['1979-06-01', '2026-01-31', ['1980', '1990', '2000', '2010', '2020']],
  ['2026-02-03', '2026-02-03', ['3 Feb 2026']],
])('%s to %s', (from, to, expected) => {
  expect(labels(from, to, 7)).toEqual(expected)
})

test('there are never too many, they rise, and they lie within', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }))
  fc.assert(
    fc.property(days, fc.integer({ min: 3, max: 12 }), ([start, length], most) => {
      const from = addDays('1970-01-01', start)
      const to = addDays(from, length)
      const at = timeTicks(from, to, most).map(({ t }) => t)
      expect(at.length).toBeGreaterThan(0)
      expect(at.length).toBeLessThanOrEqual(most + 1)
      expect(at).toEqual([...new Set(at)].sort((a, b) => a - b))
      expect(at.every((t) => t >= dayNumber(from) && t <= dayNumber(to))).toBe(true)
    }),
  )
})

test('the axis leaves half a bucket at both ends', () => {
  const first = dayNumber('2026-02-02')
  expect(timeDomain(['2026-02-02', '2026-02-09'])).toEqual([first - 3.5, first + 10.5])
  expect(timeDomain(['2026-02-02'])).toEqual([first - 0.5, first + 0.5])
})

test('the nearest point is found', () => {
  const at = [10, 20, 30]
  expect([-5, 14, 16, 25, 26, 99].map((x) => nearestIndex(at, x))).toEqual([0, 0, 1, 1, 2, 2])
  expect(nearestIndex([], 3)).toBe(0)
})

test('axes end on round numbers', () => {
  expect([0, 5, 5.1, 33, 61, 99].map(roundUp)).toEqual([5, 5, 10, 40, 80, 100])
})
