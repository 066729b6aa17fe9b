const MS_PER_MINUTE = 60_000
const MS_PER_SECOND = 1000

/** However often it failed, a feed is tried once a day. */
const MAX_WAIT_MS = 24 * 60 * MS_PER_MINUTE

/** Polls are scattered by this share, so that feeds that were added together are not asked together for ever. */
const JITTER = 0.2

/** What decides when a feed is polled next. */
export interface PollRhythm {
  everyMinutes: number
  /** Failures in a row, this poll's included. */
  failures: number
  /** Seconds that the server asked to wait. */
  retryAfter: number | null
}

/**
 * Milliseconds until the next poll: the feed's own rhythm, doubled with each failure up to a day, scattered by
 * `random` (0 to 1), and never before the server wants it.
 */
export function waitBeforePoll({ everyMinutes, failures, retryAfter }: PollRhythm, random: number): number {
  const every = everyMinutes * MS_PER_MINUTE
  const grown = Math.min(every * 2 ** failures, Math.max(every, MAX_WAIT_MS))
  const scattered = grown * (1 + JITTER * (2 * random - 1))
  return Math.round(Math.max(scattered, (retryAfter ?? 0) * MS_PER_SECOND))
}
