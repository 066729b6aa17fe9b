import { claimDueFeeds } from '@dualtrack/store'
import type { PollDeps } from './poll-deps.ts'
import { DEADLINE_MS, HOLD_MS, MOST_AT_ONCE, pollFeed } from './poll-feed.ts'

/** Polls all feeds that are due, a few at a time; what comes of it stands in the store. Gives their number. */
export async function pollNow(deps: PollDeps): Promise<number> {
  const { signal } = new AbortController()
  let polled = 0
  for (;;) {
    const due = await claimDueFeeds(deps.store, MOST_AT_ONCE, HOLD_MS)
    if (due.length === 0) return polled
    await Promise.all(due.map((feed) => pollFeed(deps, feed, signal, DEADLINE_MS)))
    polled += due.length
  }
}
