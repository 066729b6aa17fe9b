import { expect, test } from 'vitest'
import { waitBeforePoll } from '../../../packages/pipeline/src/feeds/next-poll.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

test.each([
  ['all is well', { everyMinutes: 60, failures: 0, retryAfter: null }, 60 * MINUTE],
  ['one failure', { everyMinutes: 60, failures: 1, retryAfter: null }, 120 * MINUTE],
  ['many failures: once a day', { everyMinutes: 60, failures: 40, retryAfter: null }, DAY],
  ['a rhythm slower than a day', { everyMinutes: 3 * 24 * 60, failures: 2, retryAfter: null }, 3 * DAY],
  ['the server wants more time', { everyMinutes: 60, failures: 1, retryAfter: 86_400 }, DAY],
  ['the server wants less time', { everyMinutes: 60, failures: 0, retryAfter: 5 }, 60 * MINUTE],
])('%s', (_what, rhythm, expected) => {
  expect(waitBeforePoll(rhythm, 0.5)).toBe(expected)
})

test('polls are scattered by a fifth to both sides', () => {
  const rhythm = { everyMinutes: 60, failures: 0, retryAfter: null }
  expect([waitBeforePoll(rhythm, 0), waitBeforePoll(rhythm, 1)]).toEqual([48 * MINUTE, 72 * MINUTE])
})
