import fc from 'fast-check'
import { expect, test } from 'vitest'
import { railLayout } from '../../apps/web/features/stance/annotations/rail-layout.ts'

const WIDTH = 600

const item = (id: string, start: number, label: number, end = start) => ({ id, start, end, label })

test('labels stand in one lane as long as there is room, and in the next where there is none', () => {
  const placed = railLayout([item('a', 0, 100), item('b', 0.1, 100), item('c', 0.5, 100)], WIDTH, 3)
  expect(placed.map(({ id, lane, x }) => [id, lane, x])).toEqual([
    ['a', 0, 0],
    ['b', 1, 60],
    ['c', 0, 300],
  ])
})

test('a label that would run over the edge ends there; a note without a lane keeps its mark', () => {
  const [last] = railLayout([item('a', 0.95, 100)], WIDTH, 1)
  expect(last).toMatchObject({ lane: 0, x: 500, from: 570 })
  const crowded = railLayout([item('a', 0.5, 200), item('b', 0.5, 200)], WIDTH, 1)
  expect(crowded.map(({ lane }) => lane)).toEqual([0, null])
})

test('no two labels of a lane ever overlap, and none leaves the rail', () => {
  const items = fc.array(
    fc.record({
      start: fc.double({ min: -0.2, max: 1, noNaN: true }),
      length: fc.double({ min: 0, max: 0.5, noNaN: true }),
      label: fc.integer({ min: 10, max: 700 }),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 5 }), (notes, lanes) => {
      const given = notes.map(({ start, length, label }, id) => ({ id, start, end: start + length, label }))
      const placed = railLayout(given, WIDTH, lanes)
      expect(placed).toHaveLength(notes.length)
      for (const lane of Array.from({ length: lanes }, (_, n) => n)) {
        const labels = placed
          .filter((one) => one.lane === lane)
          .map(({ id, x }) => ({ x, end: x + (given[id]?.label ?? 0) }))
          .toSorted((a, b) => a.x - b.x)
        for (const [i, label] of labels.entries()) {
          expect(label.end).toBeLessThanOrEqual(WIDTH)
          expect(label.x).toBeGreaterThanOrEqual(labels[i - 1]?.end ?? 0)
        }
      }
    }),
  )
})
