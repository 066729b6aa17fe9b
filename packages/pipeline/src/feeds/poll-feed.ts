import { DualtrackError } from '@dualtrack/domain'
import { fetchResource, parseFeed, type Resource } from '@dualtrack/ingest'
import { type DueFeed, finishPoll, moveFeed, type PollOutcome } from '@dualtrack/store'
import { waitBeforePoll } from './next-poll.ts'
import type { PollDeps } from './poll-deps.ts'
import { storeItems } from './store-items.ts'

/** How many feeds one process polls at the same time. */
export const MOST_AT_ONCE = 4

/** How long a poll may take, and how long its feed is held: longer, so that nobody polls it a second time. */
export const DEADLINE_MS = 5 * 60_000
export const HOLD_MS = 2 * DEADLINE_MS

/** A feed that cannot be read this often in a row is set aside. */
const MOST_UNREADABLE = 3

const GONE = 410

/** What a poll found out, before it is decided when the next one is due. */
type Found = Omit<PollOutcome, 'nextPollAt'> & { retryAfter: number | null }

const fine = (more: Partial<Found> = {}): Found => ({
  error: null,
  failures: 0,
  unreadable: 0,
  retryAfter: null,
  ...more,
})

const failed = (feed: DueFeed, error: string, retryAfter: number | null = null): Found => ({
  error,
  failures: feed.failures + 1,
  unreadable: 0,
  retryAfter,
})

function unreadable(feed: DueFeed, { message }: DualtrackError): Found {
  const times = feed.unreadable + 1
  const found = { ...failed(feed, message), unreadable: times }
  if (times < MOST_UNREADABLE) return found
  return { ...found, state: 'set-aside', error: `Set aside after ${times} failures to read it. ${message}` }
}

async function read(deps: PollDeps, feed: DueFeed, resource: Resource, signal: AbortSignal): Promise<Found> {
  const contentType = resource.headers.get('content-type') ?? ''
  const parsed = parseFeed(resource.bytes, { fetchedAt: deps.now(), contentType, url: resource.url })
  const failure = await storeItems(deps, feed, parsed.items, signal)
  const found = { language: parsed.language }
  // The validators are kept only when nothing is left to be tried again: with them the feed would not come again.
  if (failure !== null)
    return { ...failed(feed, `Not every article could be fetched. ${failure.message}`), ...found }
  return fine({
    ...found,
    etag: resource.headers.get('etag') ?? null,
    lastModified: resource.headers.get('last-modified') ?? null,
  })
}

async function ask(deps: PollDeps, feed: DueFeed, signal: AbortSignal): Promise<Found> {
  const { etag, lastModified } = feed
  const resource = await deps.gate.run(feed.url, () =>
    fetchResource(feed.url, {
      purpose: 'feed',
      allow: deps.allow,
      signal,
      etag,
      lastModified,
    }),
  )
  const { status, permanentUrl, retryAfter } = resource
  if (permanentUrl !== undefined && !(await moveFeed(deps.store, feed.id, permanentUrl))) {
    return { ...failed(feed, `Moved to ${permanentUrl}, which is among the feeds already.`), state: 'gone' }
  }
  if (resource.notModified) return fine({ retryAfter })
  if (status === GONE)
    return { ...failed(feed, 'The server says that the feed is gone for good.'), state: 'gone' }
  if (status !== 200) return failed(feed, `The server answers with status ${status}.`, retryAfter)
  return read(deps, feed, resource, signal)
}

async function attempt(deps: PollDeps, feed: DueFeed, signal: AbortSignal): Promise<Found> {
  try {
    return await ask(deps, feed, signal)
  } catch (error) {
    if (signal.aborted) return failed(feed, 'The poll was not done in time.')
    if (!(error instanceof DualtrackError)) {
      deps.onFault((error instanceof Error && error.stack) || String(error))
      return failed(feed, 'The program failed on this feed.')
    }
    return error.code === 'FEED_UNREADABLE' ? unreadable(feed, error) : failed(feed, error.message)
  }
}

/**
 * Asks a feed for what is new, codes and stores it, and notes when it is due again. Nothing is noted when
 * `stopping` is aborted: the feed is then polled again when the hold on it ends. `deadlineMs` bounds all of it.
 */
export async function pollFeed(
  deps: PollDeps,
  feed: DueFeed,
  stopping: AbortSignal,
  deadlineMs: number,
): Promise<void> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(deadlineMs)])
  const { retryAfter, ...found } = await attempt(deps, feed, signal)
  if (stopping.aborted) return
  const rhythm = { everyMinutes: feed.everyMinutes, failures: found.failures, retryAfter }
  await finishPoll(deps.store, feed.id, {
    ...found,
    nextPollAt: Date.now() + waitBeforePoll(rhythm, Math.random()),
  })
}
