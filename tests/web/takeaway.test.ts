import { expect, test } from 'vitest'
import { isSure, takeaway } from '../../apps/web/features/stance/takeaway.ts'
import { describeNow, describePoint } from '../../apps/web/features/stance/words.ts'
import { point, series, stance } from './stance-fixtures.ts'

const say = (...points: Parameters<typeof point>[]) =>
  takeaway(
    'Iran',
    points.map((one) => point(...one)),
    'day',
  )

test.each([
  ['Iran: no acts in this range', [['2026-01-17', null, null, true]]],
  ['Iran: too few stories to speak of a trend', [['2026-01-17', 10, 20, true]]],
  [
    'Iran: more threat than diplomacy throughout',
    [
      ['2026-01-17', 10, 20],
      ['2026-01-18', 10, 25],
    ],
  ],
  [
    'Iran: more threat than diplomacy since 18 Jan',
    [
      ['2026-01-17', 30, 10, true],
      ['2026-01-18', 10, 20],
    ],
  ],
  [
    'Iran: more threat than diplomacy since 18 Jan',
    [
      ['2026-01-17', 20, 10],
      ['2026-01-18', 10, 20],
      ['2026-01-19', null, null, true],
      ['2026-01-20', 30, 10, true],
      ['2026-01-21', 10, 20],
    ],
  ],
  [
    'Iran: more diplomacy than threat, 17 Jan to 18 Jan',
    [
      ['2026-01-17', 20, 10],
      ['2026-01-18', 20, 10],
      ['2026-01-19', null, null, true],
    ],
  ],
  [
    'Iran: threat and diplomacy about even since 3 Jan 2026',
    [
      ['2025-12-30', 20, 10],
      ['2026-01-03', 10, 11],
    ],
  ],
] as [string, Parameters<typeof point>[]][])('%s', (words, points) => {
  expect(say(...points)).toBe(words)
})

test('a lean is sure only when the whole band is on one side', () => {
  expect([stance(10, 20), stance(20, 10), stance(12, 10), stance()].map(isSure)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(describeNow(series([], stance(10, 13)), 7, '2026-02-15')[0]).toBe(
    'Leans to threat, but not surely: net −3 (90% band −8 to +2).',
  )
})

test('the card says what is now, what changed, and whether it is both at once', () => {
  expect(describeNow(series([]), 7, '2026-02-15')).toEqual([
    'Leans to threat: net −10 (90% band −15 to −5).',
    'That is 10 points further towards threat than in the 7 days before.',
    'Does both at once: dual-track 0.67.',
  ])
  expect(describeNow(series([], stance(20, 0), stance()), 1, '2026-02-15').slice(1)).toEqual([
    'There were no acts in the one day before to compare with.',
    'One track only: dual-track 0.00.',
  ])
  expect(describeNow(series([], stance()), 7, '2026-02-15')).toEqual([
    'No acts in the 7 days to 15 Feb 2026.',
    'Over the whole range: diplomacy 10, threat 20.',
  ])
})

test('a point is read out in plain words', () => {
  expect(describePoint(point('2026-02-03', 12.4, 30.2), 'day')).toBe(
    'Tuesday, 3 Feb 2026: diplomacy 12, threat 30, net −18. 6 acts in 4 articles here.',
  )
  expect(describePoint(point('2026-02-01', null, null, true), 'month')).toBe('February 2026: no acts.')
})
