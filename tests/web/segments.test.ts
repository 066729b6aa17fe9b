import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../apps/web/ui/segments.ts'

test('text is cut where a span begins or ends', () => {
  const spans = [
    { start: 2, end: 6 },
    { start: 4, end: 9 },
  ]
  const pieces = segmentsOf(0, 10, spans).map(({ start, end, covers }) => [start, end, covers.length])
  expect(pieces).toEqual([
    [0, 2, 0],
    [2, 4, 1],
    [4, 6, 2],
    [6, 9, 1],
    [9, 10, 0],
  ])
})

test('no character is lost or shown twice, whatever the spans', () => {
  const span = fc.record({ start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) })
  fc.assert(
    fc.property(fc.array(span), fc.integer({ min: 1, max: 50 }), (spans, length) => {
      const pieces = segmentsOf(5, 5 + length, spans)
      expect(pieces[0]?.start).toBe(5)
      expect(pieces.at(-1)?.end).toBe(5 + length)
      expect(pieces.slice(1).every((piece, i) => piece.start === pieces[i]?.end)).toBe(true)
    }),
  )
})
