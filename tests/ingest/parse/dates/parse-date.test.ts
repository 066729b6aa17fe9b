import { expect, test } from 'vitest'
import { parseDate } from '../../../../packages/ingest/src/parse/dates/parse-date.ts'

const EVENING = '2026-02-01T21:55:00.000Z'
const MIDNIGHT = '2026-02-01T00:00:00.000Z'

test.each([
  ['2026-02-01', MIDNIGHT],
  ['20260201', MIDNIGHT],
  ['2026/02/01', MIDNIGHT],
  ['2026.2.1', MIDNIGHT],
  ['01.02.2026', MIDNIGHT],
  ['1 February 2026', MIDNIGHT],
  ['1st February 2026', MIDNIGHT],
  ['1 Feb 26', MIDNIGHT],
  ['01-Feb-2026', MIDNIGHT],
  ['February 1, 2026', MIDNIGHT],
  ['Feb. 1, 2026', MIDNIGHT],
  ['Sunday, February 1st, 2026', MIDNIGHT],
  ['Sunday, 1 February, 2026', MIDNIGHT],
  ['2026 Feb 1', MIDNIGHT],
  ['15/02/2026', '2026-02-15T00:00:00.000Z'],
  ['2/15/2026', '2026-02-15T00:00:00.000Z'],
  ['02/02/2026', '2026-02-02T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
])('the day %s', (text, instant) => {
  expect(parseDate(text)).toBe(instant)
})

test.each([
  ['2026-02-01 - 21:55', EVENING],
  ['2026-02-01 9:05', '2026-02-01T09:05:00.000Z'],
  ['2026-02-01, 21:55 UTC', EVENING],
  ['2026-02-01T21:55:10Z', '2026-02-01T21:55:10.000Z'],
  ['2026-02-01T21:55:10.123456Z', '2026-02-01T21:55:10.123Z'],
  ['2026-02-01T21:55+03:00', '2026-02-01T18:55:00.000Z'],
  ['2026-02-01T21:55-0500', '2026-02-02T02:55:00.000Z'],
  ['20260201T215500Z', EVENING],
  ['20260201T2155', EVENING],
  ['2026-02-01 24:00', '2026-02-02T00:00:00.000Z'],
  ['Sun, 01 Feb 2026 21:55:00 GMT', EVENING],
  ['Sun, 1 Feb 26 21:55 UT', EVENING],
  ['01 Feb 2026 16:55:00 EST', EVENING],
  ['Mon, 02 Feb 2026 03:25:00 IST', EVENING],
  ['Sun, 01 Feb 2026 21:55:00 +0000 (UTC)', EVENING],
  ['Sun, 01 Feb 2026 21:55:00 GMT+00:00', EVENING],
  ['Sun Feb 1 13:55:00 PST 2026', EVENING],
  ['Feb 1, 2026 4:55 p.m. ET', EVENING],
  ['Jul 1, 2026 5:55 PM ET', '2026-07-01T21:55:00.000Z'],
  ['Sunday 1 February 2026 at 9:55pm', EVENING],
  ['9:55 PM on February 1, 2026', EVENING],
  ['Published: 1 Feb 2026 | 21:55 GMT', EVENING],
  ['Feb 1, 2026, 12 a.m.', MIDNIGHT],
  ['Feb 1, 2026, 12:30 PM', '2026-02-01T12:30:00.000Z'],
  ['1769982900', EVENING],
  ['1769982900000', EVENING],
])('the instant %s', (text, instant) => {
  expect(parseDate(text)).toBe(instant)
})

test.each([
  '',
  'Tehran',
  '2026',
  '2026-02',
  '2026-02-30',
  '2026-13-01',
  '30 Feb 2026',
  '1 Marsh 2026',
  '03/04/2026',
  '2026-02-01 25:00',
  '2026-02-01 21:75',
  '2026-02-01 13:00 pm',
  '2026-02-01 21:55 XYZ',
  'On 2026-02-01 talks began',
  `${'9'.repeat(70)} 2026-02-01`,
])('"%s" is no date', (text) => {
  expect(parseDate(text)).toBeNull()
})

test('the order of a column decides a date that could be two', () => {
  expect(parseDate('03/04/2026', { order: 'day-first' })).toBe('2026-04-03T00:00:00.000Z')
  expect(parseDate('03/04/2026 10:00', { order: 'month-first' })).toBe('2026-03-04T10:00:00.000Z')
})

test('a date in the far future is refused, one of a zone ahead is not', () => {
  const fetchedAt = '2026-02-01T12:00:00.000Z'
  expect(parseDate('2026-02-02T11:00:00Z', { fetchedAt })).toBe('2026-02-02T11:00:00.000Z')
  expect(parseDate('2036-02-01', { fetchedAt })).toBeNull()
})
