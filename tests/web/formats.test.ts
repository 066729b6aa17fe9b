import { expect, test } from 'vitest'
import { evidenceRange } from '../../apps/web/features/stance/evidence-range.ts'
import { DEFAULT_VIEW } from '../../apps/web/features/stance/stance-search.ts'
import { bucketEnd, formatBucket, formatInstantUtc, formatRange } from '../../apps/web/format/days.ts'
import { formatDuration, formatFromNow } from '../../apps/web/format/durations.ts'
import { languageName } from '../../apps/web/format/languages.ts'
import {
  formatCount,
  formatRatio,
  formatSigned,
  formatSignedTenths,
  formatTenths,
  formatWhole,
} from '../../apps/web/format/numbers.ts'
import { rangePresets } from '../../apps/web/ui/range-presets.ts'

test.each([
  [formatWhole(24.4), '24'],
  [formatWhole(null), '–'],
  [formatSigned(-13.4), '−13'],
  [formatSigned(12.6), '+13'],
  [formatSigned(0.2), '0'],
  [formatSigned(-0.2), '0'],
  [formatTenths(-0.01), '0.0'],
  [formatSignedTenths(2.5), '+2.5'],
  [formatSignedTenths(-3.5), '−3.5'],
  [formatRatio(0.734), '0.73'],
  [formatCount(12345), '12,345'],
])('%s is %s', (shown, expected) => {
  expect(shown).toBe(expected)
})

/** ICU sets thin spaces around a dash; which ones differs between its versions. */
const plain = (text: string) => text.replace(/\s/g, ' ')

test('buckets have names', () => {
  expect(formatBucket('2026-02-03', 'day')).toBe('Tuesday, 3 Feb 2026')
  expect(plain(formatBucket('2026-02-02', 'week'))).toBe('2 – 8 Feb 2026')
  expect(formatBucket('2026-02-01', 'month')).toBe('February 2026')
  expect(bucketEnd('2026-02-01', 'month')).toBe('2026-02-28')
})

test('a range says what both ends share once', () => {
  expect(plain(formatRange('2025-12-01', '2026-02-15'))).toBe('1 Dec 2025 – 15 Feb 2026')
  expect(formatRange('2026-02-15', '2026-02-15')).toBe('15 Feb 2026')
})

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [150, '3 min'],
  [3600, '1 h'],
  [4800, '1 h 20 min'],
])('%d seconds are %s', (seconds, shown) => {
  expect(formatDuration(seconds)).toBe(shown)
})

test.each([
  ['2026-02-01T11:59:57Z', 'now'],
  ['2026-02-01T11:59:20Z', '40 sec ago'],
  ['2026-02-01T12:05:00Z', 'in 5 min'],
  ['2026-02-01T09:00:00Z', '3 hr ago'],
  ['2026-01-31T11:00:00Z', 'yesterday'],
])('%s is %s at noon', (instant, shown) => {
  expect(formatFromNow(instant, Date.parse('2026-02-01T12:00:00Z'))).toBe(shown)
})

test('languages have names; what is no code stands for itself', () => {
  expect(['fr', 'xx', '?'].map(languageName)).toEqual(['French', 'xx', '?'])
})

test('an instant can be told in UTC, whatever the zone it was written in', () => {
  expect(formatInstantUtc('2026-02-01T23:55:00+02:00')).toBe('1 Feb 2026, 21:55 UTC')
})

test.each([
  ['week', 30, 'bucket', '2026-02-02', { from: '2026-02-02', to: '2026-02-08' }],
  ['day', 7, 'window', '2026-02-03', { from: '2026-01-28', to: '2026-02-03' }],
  ['month', 7, 'bucket', '2026-01-01', { from: '2026-01-05', to: '2026-01-31' }],
  ['month', 7, 'bucket', '2026-02-01', { from: '2026-02-01', to: '2026-02-20' }],
  ['month', 7, 'window', '2026-02-01', { from: '2026-02-14', to: '2026-02-20' }],
  ['day', 7, 'window', '2026-01-05', { from: '2025-12-30', to: '2026-01-05' }],
] as const)('evidence: %s, %i days, %s of %s', (bucket, window, span, day, expected) => {
  const view = { ...DEFAULT_VIEW, bucket, window, span }
  const shown = { from: '2026-01-05', to: '2026-02-20' }
  expect(evidenceRange({ day }, view, shown)).toEqual(expected)
})

test('presets count back from the last day of the corpus; months are whole', () => {
  const corpus = { from: '2026-01-10', to: '2026-02-15' }
  expect(rangePresets(corpus).map(({ value }) => value)).toEqual([
    'whole',
    '30',
    '14',
    '2026-02-01',
    '2026-01-01',
  ])
  expect(rangePresets(corpus)[1]?.range).toEqual({ from: '2026-01-17', to: '2026-02-15' })
  expect(rangePresets(corpus)[3]).toMatchObject({
    label: 'February 2026',
    range: { from: '2026-02-01', to: '2026-02-28' },
  })
  expect(rangePresets(null)).toHaveLength(1)
})
