import { expect, test } from 'vitest'
import { answeredView } from '../../apps/web/features/stance/answered-view.ts'
import { asPairs, asParties } from '../../apps/web/features/stance/pairs-of-view.ts'
import { describeRanges } from '../../apps/web/features/stance/range-words.ts'
import { DEFAULT_VIEW, type StanceView, stanceQueryOf } from '../../apps/web/features/stance/stance-search.ts'
import { isUnfinished, unfinishedSpans } from '../../apps/web/features/stance/unfinished.ts'
import { daysOfStretch } from '../../apps/web/features/stance/use-zoom.ts'
import { formatRange } from '../../apps/web/format/days.ts'
import { series, stance } from './stance-fixtures.ts'

const range = { from: '2026-01-07', to: '2026-02-20' }

test.each([
  ['week', '2026-01-05', '2026-11-01', true, 'its first days are cut off'],
  ['week', '2026-01-12', '2026-11-01', false, 'it is whole'],
  ['week', '2026-02-16', '2026-11-01', true, 'its last days are cut off'],
  ['day', '2026-02-20', '2026-11-01', false, 'a day of a corpus that has ended'],
  ['day', '2026-02-20', '2026-02-20', true, 'today is not over'],
  ['day', '2026-02-19', '2026-02-20', false, 'yesterday is'],
  ['month', '2026-02-01', '2026-11-01', true, 'the month goes on after the range'],
] as const)('the %s of %s, seen on %s: incomplete %s (%s)', (bucket, start, today, expected, _why) => {
  expect(isUnfinished(start, { bucket, range, today })).toBe(expected)
})

test('an incomplete bucket is hatched half a bucket to both sides of its point', () => {
  const days = ['2026-02-02', '2026-02-09', '2026-02-16']
  const [span, ...others] = unfinishedSpans(days, { bucket: 'week', range, today: '2026-11-01' })
  expect(others).toEqual([])
  expect(span && span[1] - span[0]).toBe(7)
})

test.each([
  ['day', '2026-01-10', '2026-01-12', { from: '2026-01-10', to: '2026-01-12' }],
  ['week', '2026-01-05', '2026-01-12', { from: '2026-01-07', to: '2026-01-18' }],
  ['month', '2026-01-01', '2026-02-01', { from: '2026-01-07', to: '2026-02-20' }],
] as const)('by %s, from %s to %s: whole buckets within the range', (bucket, first, last, expected) => {
  expect(daysOfStretch(first, last, bucket, range)).toEqual(expected)
})

test.each([
  [{ party: ['USA', 'IRN'], counterpart: [] }, ['USA-IRN']],
  [{ party: ['QAT', 'SAU'], counterpart: ['IRN'] }, ['QAT-IRN', 'SAU-IRN']],
  [{ party: ['ISR'], counterpart: [] }, ['ISR-USA']],
  [{ party: ['USA'], counterpart: ['USA'] }, ['USA-IRN']],
  [{ party: [], counterpart: [] }, ['USA-IRN']],
])('%j as pairs', (who, pair) => {
  expect(asPairs({ ...DEFAULT_VIEW, ...who }).pair).toEqual(pair)
})

test('pairs as parties: each once', () => {
  expect(asParties({ ...DEFAULT_VIEW, party: [], pair: ['USA-IRN', 'IRN-ISR'] }).party).toEqual([
    'USA',
    'IRN',
    'ISR',
  ])
})

const compared = (now: [number, number] | [], then: [number, number] | []) => {
  const before = { from: '2025-11-23', to: '2026-01-06', range: stance(...then), points: [] }
  return describeRanges({ ...series([]), range: stance(...now), before }, range).slice(1)
}

test('two ranges are told with their bands, their difference and whether it is sure', () => {
  expect(describeRanges(series([]), range)).toEqual([])
  expect(compared([10, 30], [10, 15])).toEqual([
    `${formatRange('2025-11-23', '2026-01-06')}: net −5 (90% band −10 … 0).`,
    'That is 15 points further towards threat than before.',
    'The bands lie apart.',
  ])
  expect(compared([30, 10], [22, 10]).slice(1)).toEqual([
    'That is 8 points further towards diplomacy than before.',
    'The bands overlap, so the change is not sure.',
  ])
  expect(compared([10, 30], [10, 30]).slice(1)).toEqual(['That is as before.'])
  expect(compared([10, 30], [])).toEqual([`${formatRange('2025-11-23', '2026-01-06')}: no acts.`])
})

test('an answer is drawn by its own filter while another one loads', () => {
  const asked: StanceView = { ...DEFAULT_VIEW, party: [], pair: ['USA-IRN'], bucket: 'week', measure: 'net' }
  const filter = { ...DEFAULT_VIEW, party: ['USA'], from: '2026-01-01', to: '2026-01-31' }
  const answer = { filter: { ...filter, basis: 'reviewed' as const }, coderVersion: '', series: [] }
  const { answered, days } = answeredView(asked, answer, range)
  expect(answered).toMatchObject({ party: ['USA'], pair: [], bucket: 'day', measure: 'net' })
  expect(days).toEqual({ from: '2026-01-01', to: '2026-01-31' })
  expect(stanceQueryOf(answered)).toMatchObject({ party: 'USA' })
})
