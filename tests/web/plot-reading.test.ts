import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceUp } from '../../apps/web/charts/geometry.ts'
import { lineOf, stepOf } from '../../apps/web/charts/plot-keys.ts'
import { spread } from '../../apps/web/charts/spread.ts'
import { endsOf } from '../../apps/web/charts/stretch.ts'

test.each([
  ['ArrowLeft', 4, 3],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 9, 9],
  ['PageDown', 9, 2],
  ['PageUp', 1, 8],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, undefined],
])('%s from point %i leads to %j', (key, at, to) => {
  expect(stepOf(key, at, 9)).toBe(to)
})

test.each([
  ['ArrowDown', 'a', ['a', 'b'], 'b'],
  ['ArrowDown', 'b', ['a', 'b'], 'a'],
  ['ArrowUp', 'a', ['a', 'b', 'c'], 'c'],
  ['ArrowUp', '', [''], undefined],
  ['Enter', 'a', ['a', 'b'], undefined],
])('%s at line "%s" of %j leads to %j', (key, line, lines, to) => {
  expect(lineOf(key, line, lines)).toBe(to)
})

test('a stretch may be chosen from either end', () => {
  expect(endsOf({ anchor: 5, head: 2 })).toEqual([2, 5])
  expect(endsOf({ anchor: 2, head: 5 })).toEqual([2, 5])
})

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [7, 10],
  [12, 20],
  [340, 500],
])('the round number at or above %i is %i', (x, up) => {
  expect(niceUp(x)).toBe(up)
})

test('labels that fit are moved apart, kept in order and inside', () => {
  const positions = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(positions, (wanted) => {
      const placed = spread(wanted, 14, 0, 200)
      const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
      const sorted = order.map((i) => placed[i] ?? 0)
      for (const [i, at] of sorted.entries()) {
        if (i > 0) expect(at - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14)
      }
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...placed)).toBeLessThanOrEqual(200)
    }),
  )
})

test('labels with room enough stay where they belong', () => {
  expect(spread([100, 20, 60], 14, 0, 200)).toEqual([100, 20, 60])
})
