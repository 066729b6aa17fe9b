import { dayFromNumber, dayNumber } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { monthsAndDays } from '../../packages/store/src/aggregates/months-and-days.ts'

const parts = (from?: string, to?: string) =>
  monthsAndDays({
    first: from === undefined ? undefined : dayNumber(from),
    last: to === undefined ? undefined : dayNumber(to),
  }).map(({ by, first, last }) =>
    [by, ...[first, last].map((day) => (day === undefined ? '…' : dayFromNumber(day)))].join(' '),
  )

test.each([
  ['everything', undefined, undefined, ['month … …']],
  ['one month', '2024-02-01', '2024-02-29', ['month 2024-02-01 2024-02-29']],
  ['a day less', '2024-02-01', '2024-02-28', ['day 2024-02-01 2024-02-28']],
  ['a day within', '2026-01-15', '2026-01-15', ['day 2026-01-15 2026-01-15']],
  ['the end of one and the beginning of the next', '2026-01-02', '2026-02-27', ['day 2026-01-02 2026-02-27']],
  [
    'a month with edges',
    '2025-12-31',
    '2026-02-01',
    ['month 2026-01-01 2026-01-31', 'day 2025-12-31 2025-12-31', 'day 2026-02-01 2026-02-01'],
  ],
  ['an open end', '2026-01-30', undefined, ['month 2026-02-01 …', 'day 2026-01-30 2026-01-31']],
  ['an open end from a first', '2026-02-01', undefined, ['month 2026-02-01 …']],
  ['an open beginning', undefined, '2026-02-01', ['month … 2026-01-31', 'day 2026-02-01 2026-02-01']],
  [
    'years before 1970',
    '1968-02-01',
    '1969-01-01',
    ['month 1968-02-01 1968-12-31', 'day 1969-01-01 1969-01-01'],
  ],
])('%s', (_, from, to, expected) => {
  expect(parts(from, to)).toEqual(expected)
})
