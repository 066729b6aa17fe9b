import { expect, test } from 'vitest'
import { faintOf, lastOf, solidOf } from '../../apps/web/charts/plot-line.ts'
import { compareNow } from '../../apps/web/features/stance/compare-words.ts'
import { axisOf, named, toLines } from '../../apps/web/features/stance/to-lines.ts'
import { point, series, stance } from './stance-fixtures.ts'

const nameOf = (code: string) => ({ IRN: 'Iran', USA: 'United States' })[code] ?? code
const days = [
  point('2026-02-01', 10, 30),
  point('2026-02-02', 12, 30, true),
  point('2026-02-03', null, null, true),
  point('2026-02-04', 40, 10),
]
const iran = named(series(days), false, nameOf)
const lineOf = (shown: Parameters<typeof toLines>[1]) => {
  const [line] = toLines([iran], shown)
  if (line === undefined) throw new Error('Each series has a line.')
  return line
}

test.each([
  ['diplomacy', [10, 12, null, 40]],
  ['threat', [30, 30, null, 10]],
  ['net', [-20, -18, null, 30]],
  ['dualTrack', [0.5, 24 / 42, null, 0.4]],
  ['volume', [6, 6, 0, 6]],
] as const)('%s: a value for each point, null without evidence', (measure, values) => {
  expect(lineOf(measure).values).toEqual(values)
})

test('thin points are drawn faint, and their solid neighbours by both lines', () => {
  const line = lineOf('net')
  expect(solidOf(line)).toEqual([-20, null, null, 30])
  expect(faintOf(line)).toEqual([-20, -18, null, null])
})

test('acts are counted, so that few stories make none of them faint', () => {
  expect(solidOf(lineOf('volume'))).toEqual([6, 6, 0, 6])
})

test('both tracks: diplomacy above, threat below, each with its true value', () => {
  const [diplomacy, threat] = toLines([iran], 'tracks')
  expect(diplomacy && solidOf(diplomacy)).toEqual([10, null, null, 40])
  expect(threat && solidOf(threat)).toEqual([-30, null, null, -10])
  expect(threat?.values).toEqual([30, 30, null, 10])
  expect(threat && lastOf(threat)).toBe(-10)
})

test('a pair names its directions', () => {
  const there = named({ ...series(days), counterparts: ['USA'] }, true, nameOf)
  expect([there.id, there.name, there.short]).toEqual(['IRN-USA', 'Iran towards United States', 'IRN → USA'])
})

test('lines differ in colour and dash', () => {
  const six = toLines([iran, iran, iran, iran, iran, iran], 'net')
  expect(new Set(six.map((line) => line.color)).size).toBe(6)
  expect(new Set(six.map((line) => line.dash)).size).toBe(6)
})

test.each([
  ['net', false, -40, 40],
  ['diplomacy', false, 0, 40],
  ['tracks', false, -40, 40],
  ['share', false, 0, 1],
  ['volume', false, 0, 10],
] as const)('the axis of %s', (shown, banded, low, high) => {
  const axis = axisOf(toLines([iran], shown), shown, banded)
  expect([axis.low, axis.high]).toEqual([low, high])
  expect(axis.ticks.every((tick) => tick >= low && tick <= high)).toBe(true)
})

test('the range before, and bands that are drawn, find room on the axis', () => {
  const loud = { from: '2026-01-28', to: '2026-01-31', range: stance(), points: [point('2026-01-28', 0, 70)] }
  const compared = named({ ...series(days), before: loud }, false, nameOf)
  expect(axisOf(toLines([compared], 'net'), 'net', false).high).toBe(80)
  const edge = named(series([point('2026-02-01', 0, 38)]), false, nameOf)
  expect(axisOf(toLines([edge], 'net'), 'net', false).high).toBe(40)
  expect(axisOf(toLines([edge], 'net'), 'net', true).high).toBe(60)
})

const party = (code: string, diplomacy: number | null, threat: number | null) =>
  named({ ...series([], stance(diplomacy, threat)), party: code }, false, nameOf)

test.each([
  [
    [party('IRN', 10, 20), party('USA', 10, 30)],
    'Net: Iran −10.0, United States −20.0. Their 90% bands overlap',
  ],
  [
    [party('IRN', 10, 20), party('USA', 10, 31)],
    'Net: Iran −10.0, United States −21.0. Their 90% bands lie apart.',
  ],
  [[party('IRN', 10, 20), party('USA', null, null)], 'Net: Iran −10.0.'],
  [[party('A', 0, 20), party('B', 20, 0), party('C', 0, 0)], 'Net: highest B +20.0, lowest A −20.0.'],
  [[party('IRN', null, null)], 'No acts in the last window of this range.'],
])('says who is where now (%#)', (all, words) => {
  expect(compareNow(all, 'net')).toContain(words)
})

test('counts have no bands to compare', () => {
  expect(compareNow([party('IRN', 10, 20), party('USA', 10, 30)], 'volume')).toBe(
    'Acts: Iran 6, United States 6.',
  )
})
