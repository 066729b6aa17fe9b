import { setTimeout as wait } from 'node:timers/promises'
import { claimDueFeeds } from '@dualtrack/store'
import type { PollDeps } from './poll-deps.ts'
import { pollFeed } from './poll-feed.ts'

/** How often due feeds are looked for, and how many are polled at the same time. */
const LOOK_MS = 1_000
const MOST_AT_ONCE = 4

/** How long a poll may take, and how long its feed is held: longer, so that nobody polls it a second time. */
const DEADLINE_MS = 5 * 60_000
const HOLD_MS = 2 * DEADLINE_MS

/** Polls feeds in the background when they are due. */
export interface FeedRunner {
  /** Stops at once; what is left of a poll is done at a later one. */
  stop(): Promise<void>
}

/** Starts polling. */
export function startFeedRunner(deps: PollDeps): FeedRunner {
  const stopping = new AbortController()
  const { signal } = stopping
  const polls = new Set<Promise<void>>()
  const tell = (error: unknown) => deps.onFault((error instanceof Error && error.stack) || String(error))

  const startDue = async () => {
    const free = MOST_AT_ONCE - polls.size
    if (free <= 0) return
    for (const feed of await claimDueFeeds(deps.store, free, HOLD_MS)) {
      const poll = pollFeed(deps, feed, signal, DEADLINE_MS)
        .catch(tell)
        .finally(() => polls.delete(poll))
      polls.add(poll)
    }
  }

  const loop = async () => {
    while (!signal.aborted) {
      await startDue().catch(tell)
      await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }

  const running = loop()
  return {
    async stop() {
      stopping.abort()
      await running
      await Promise.all(polls)
    },
  }
}

/** Polls these feeds now, a few at a time; what comes of it stands in the store. */
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
