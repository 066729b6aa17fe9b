import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTitle } from '../../apps/web/features/stance/annotations/cut-title.ts'
import { railLayout } from '../../apps/web/features/stance/annotations/rail-layout.ts'

const WIDTH = 600

/** Ten px a letter. */
const measure = (text: string) => text.length * 10

const layout = (items: Parameters<typeof railLayout>[0], lanes: number, width = WIDTH) =>
  railLayout(items, width, lanes, measure)

const item = (id: string, start: number, title: string, end = start) => ({ id, start, end, title })

test.each([
  ['Talks in Muscat', 400, 'Talks in Muscat', false],
  ['Talks in Muscat', 80, 'Talks in', true],
  ['Talks in Muscat', 40, '', true],
  ['United States and Israel strike Iran', 400, 'United States and Israel strike', true],
])('%s in %d px is "%s"', (title, room, text, isCut) => {
  expect(cutTitle(title, room, measure)).toEqual({ text, isCut })
})

test('labels stand in one lane as long as there is room, and in the next where there is none', () => {
  const placed = layout([item('a', 0, 'ten letter'), item('b', 0.1, 'ten letter'), item('c', 0.5, 'x')], 3)
  expect(placed.map(({ id, lane, x }) => [id, lane, x])).toEqual([
    ['a', 0, 0],
    ['b', 1, 60],
    ['c', 0, 300],
  ])
})

test('a label that would run over the right edge ends at the first day of its note, which stays where it is', () => {
  const [last] = layout([item('a', 0.95, 'ten letter', 1)], 1)
  expect(last).toMatchObject({ lane: 0, x: 470, from: 570, to: 600, label: { side: 'before', width: 100 } })
})

test('a label with room on neither side is cut on the side that has more', () => {
  const [cut] = layout([item('a', 0.4, 'one two three four')], 1, 200)
  expect(cut).toMatchObject({ x: 80, label: { text: 'one two', isCut: true, side: 'after' } })
})

test('a note without a lane, and one whose label finds no room at all, keep their mark', () => {
  const crowded = layout([item('a', 0.5, 'twenty letters here!'), item('b', 0.5, 'the same')], 1)
  expect(crowded.map(({ lane }) => lane)).toEqual([0, null])
  expect(layout([item('a', 0.5, 'incomprehensibility')], 1, 100)).toMatchObject([{ lane: null, x: 50 }])
})

test('nothing in a lane ever overlaps, none leaves the rail, and each label touches its first day', () => {
  const words = fc.array(fc.constantFrom('a', 'word', 'ultimatum', 'negotiations'), {
    minLength: 1,
    maxLength: 9,
  })
  const items = fc.array(
    fc.record({
      start: fc.double({ min: -0.2, max: 1, noNaN: true }),
      length: fc.double({ min: 0, max: 0.5, noNaN: true }),
      title: words.map((all) => all.join(' ')),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 5 }), (notes, lanes) => {
      const given = notes.map(({ start, length, title }, id) => ({ id, start, end: start + length, title }))
      const placed = layout(given, lanes)
      expect(placed).toHaveLength(notes.length)
      for (const lane of Array.from({ length: lanes }, (_, n) => n)) {
        const drawn = placed.filter((one) => one.lane === lane).toSorted((a, b) => a.x - b.x)
        for (const [i, { x, from, to, label }] of drawn.entries()) {
          const before = drawn[i - 1]
          const end = before === undefined ? 0 : Math.max(before.x + before.label.width, before.to)
          expect(x).toBeGreaterThanOrEqual(end)
          expect(Math.max(x + label.width, to)).toBeLessThanOrEqual(WIDTH + 1e-6)
          expect(label.side === 'before' ? x + label.width : x).toBeCloseTo(from)
        }
      }
    }),
  )
})
