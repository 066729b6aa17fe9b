import { type DoubtfulVote, expectedMove, type QueueFilter, type QueueRow } from '@dualtrack/domain'
import { endOfDay, startOfDay } from '../instants.ts'
import { checkDayRange } from '../reads/day-range.ts'
import { eventsOn } from '../reads/event-basis.ts'
import { selectEventRows, toEventRows } from '../reads/event-rows.ts'
import { actOnBasis, BASIS_COLUMNS } from '../rollups/act-on-basis.ts'
import { keyOfVote } from '../rollups/story-votes.ts'
import type { Store } from '../store.ts'
import { readPartyLines } from './party-lines.ts'

/** Events that are weighed at most, the newest of the filter, so that the answer does not grow with the corpus. */
const MOST_WEIGHED = 20_000

export interface ReviewQueue {
  /** Events that were weighed. */
  weighed: number
  /** True when the filter holds more, older ones. */
  more: boolean
  /** Those that would move their line most first. */
  rows: QueueRow[]
}

/**
 * The unreviewed events whose review would move the charts most: see `expectedMove`. Only events that have the vote
 * of their story stand in it.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function reviewQueue(store: Store, filter: QueueFilter): Promise<ReviewQueue> {
  checkDayRange(filter)
  const events = await readEvents(store, filter)
  const votes = doubtfulVotes(events.slice(0, MOST_WEIGHED))
  const moves = await withMoves(store, filter, votes)
  const top = moves.toSorted((a, b) => b.move - a.move || a.id - b.id).slice(0, filter.limit)
  return {
    weighed: votes.length,
    more: events.length > MOST_WEIGHED,
    rows: await withEvents(store, top),
  }
}

async function readEvents(store: Store, { party, counterpart, type, from, to }: QueueFilter) {
  const is = eventsOn('reviewed')
  let query = store.db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .innerJoin('story', 'story.id', 'article.story_id')
  if (party.length > 0) query = query.where(is('source', party))
  if (counterpart.length > 0) query = query.where(is('target', counterpart))
  if (type.length > 0) query = query.where(is('type', type))
  if (from !== undefined) query = query.where('event.published_at', '>=', startOfDay(from))
  if (to !== undefined) query = query.where('event.published_at', '<', endOfDay(to))
  const rows = await query
    .orderBy('event.published_at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(MOST_WEIGHED + 1)
    .select(['event.id', 'event.source', 'event.target', 'event.type', 'event.mode', 'event.confidence'])
    .select(['story.id as storyId', 'story.first_day as firstDay'])
    .select(BASIS_COLUMNS)
    .execute()
  return rows.flatMap((row) => {
    const act = actOnBasis(row, 'reviewed')
    return act === null ? [] : [{ ...act, state: row.review_state }]
  })
}

type QueueEvent = Awaited<ReturnType<typeof readEvents>>[number]
type QueueVote = DoubtfulVote & { id: number; source: string }

/** The votes that nobody has reviewed, each with the event that would vote in its place. */
function doubtfulVotes(events: readonly QueueEvent[]): QueueVote[] {
  const rivals = Map.groupBy(events, (event) => `${event.storyId} ${keyOfVote(event)}`)
  return [...rivals.values()].flatMap((told) => {
    const [vote, next] = told.toSorted((a, b) => b.confidence - a.confidence || a.id - b.id)
    if (vote === undefined || vote.state !== 'unreviewed') return []
    return [{ ...vote, next: next ?? null, day: vote.firstDay }]
  })
}

/** What a review of each vote would do; votes whose line is nowhere drawn in full are left out. */
async function withMoves(store: Store, filter: QueueFilter, votes: readonly QueueVote[]) {
  if (votes.length === 0) return []
  const days = votes.map(({ day }) => day)
  const lines = await readPartyLines(store, {
    party: [...new Set(votes.map(({ source }) => source))],
    counterpart: [],
    scale: filter.scale,
    unit: 'stories',
    basis: 'reviewed',
    first: days.reduce((a, b) => Math.min(a, b)) - filter.window + 1,
    last: days.reduce((a, b) => Math.max(a, b)) + filter.window - 1,
  })
  return votes.flatMap((vote) => {
    const line = lines.get(vote.source)
    const move = line === undefined ? null : expectedMove(vote, line, filter)
    return move === null ? [] : [{ id: vote.id, ...move }]
  })
}

async function withEvents(
  store: Store,
  moves: readonly (Omit<QueueRow, 'event'> & { id: number })[],
): Promise<QueueRow[]> {
  if (moves.length === 0) return []
  const ids = moves.map(({ id }) => id)
  const stored = await selectEventRows(store.db).where('event.id', 'in', ids).execute()
  const events = new Map((await toEventRows(store.db, stored)).map((event) => [event.id, event]))
  return moves.flatMap(({ id, ...move }) => {
    const event = events.get(id)
    return event === undefined ? [] : [{ event, ...move }]
  })
}
