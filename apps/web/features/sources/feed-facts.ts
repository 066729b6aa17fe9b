import type { Feed, FeedChange } from '@dualtrack/domain'
import { isDue } from '../../api/feeds.ts'
import { formatFromNow } from '../../format/durations.ts'
import { formatCount, NO_VALUE } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'

const words = t.sources.feeds

/** Does the feed wait for a person? */
export const needsLook = ({ state, lastError }: Feed) =>
  state === 'set-aside' || state === 'gone' || (state === 'active' && lastError !== null)

function nextPoll(feed: Feed, now: number): string {
  if (feed.state !== 'active' || feed.nextPollAt === null) return NO_VALUE
  return isDue(feed, now) ? words.soon : formatFromNow(feed.nextPollAt, now)
}

/** How a feed gets on: names and values, seen from `now`. */
export const feedFacts = (feed: Feed, now: number): [name: string, value: string][] => [
  [words.items, formatCount(feed.items)],
  [words.lastSuccess, feed.lastSuccessAt === null ? words.never : formatFromNow(feed.lastSuccessAt, now)],
  [words.nextPoll, nextPoll(feed, now)],
  [words.text, feed.fullText ? words.pageText : words.ownText],
]

/** The fields that were changed. */
export function changesOf(feed: Feed, draft: Required<Omit<FeedChange, 'paused'>>): FeedChange {
  const names = ['title', 'outlet', 'everyMinutes', 'fullText'] as const
  return Object.fromEntries(
    names.filter((name) => draft[name] !== feed[name]).map((name) => [name, draft[name]]),
  )
}
