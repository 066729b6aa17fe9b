import { expect, test } from 'vitest'
import { retryAfterSeconds } from '../../../packages/ingest/src/fetch/retry-after.ts'

const NOW = Date.parse('2026-02-01T12:00:00Z')
const WEEK = 7 * 24 * 3600

test.each([
  [undefined, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['0', 0],
  [' 120 ', 120],
  ['9'.repeat(400), WEEK],
  ['Sun, 01 Feb 2026 12:01:30 GMT', 90],
  ['Sun, 01 Feb 2026 11:00:00 GMT', 0],
  ['Fri, 01 Jan 2100 00:00:00 GMT', WEEK],
])('%j: %j', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds)
})
