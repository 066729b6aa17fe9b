import {
  type ChangeExplanation,
  type ChangeFilter,
  type ChangePoint,
  type ChangeVote,
  dayNumber,
  explainChange,
  voteSums,
} from '@dualtrack/domain'
import { selectEventRows, toEventRows } from '../reads/event-rows.ts'
import { type PartyVote, readPartyVotes } from '../reads/party-votes.ts'
import type { Store } from '../store.ts'

/** Acts that are told of one by one; the rest stands in one line. */
const MOST_ACTS = 12

/**
 * Why the level moved on the day of `change`, which `filter` has found: contributions that add up to the
 * difference, the acts that drove it, and whether the party changed or only what was reported of it.
 */
export async function explainChangePoint(
  store: Store,
  filter: ChangeFilter,
  change: ChangePoint,
): Promise<ChangeExplanation> {
  const at = dayNumber(change.day)
  const votes = await readPartyVotes(store, {
    party: change.party,
    counterpart: change.counterparts,
    unit: filter.count,
    basis: filter.basis,
    first: dayNumber(change.before.from),
    last: dayNumber(change.after.to),
  })
  const toVote = (vote: PartyVote): ChangeVote => ({
    eventId: vote.id,
    side: vote.voteDay < at ? 'before' : 'after',
    type: vote.type,
    target: vote.target,
    outlet: vote.outlet,
    sums: voteSums(vote, filter.scale),
  })
  const { acts, ...explained } = explainChange(change, votes.map(toVote), MOST_ACTS)
  return { change, ...explained, acts: await withEvents(store, acts) }
}

/** The acts with their events; one whose event has been replaced since is left out. */
async function withEvents<Act extends { eventId: number }>(store: Store, acts: readonly Act[]) {
  if (acts.length === 0) return []
  const ids = acts.map(({ eventId }) => eventId)
  const stored = await selectEventRows(store.db).where('event.id', 'in', ids).execute()
  const rows = await toEventRows(store.db, stored)
  const events = new Map(rows.map((row) => [row.id, row]))
  return acts.flatMap(({ eventId, ...act }) => {
    const event = events.get(eventId)
    return event === undefined ? [] : [{ ...act, event }]
  })
}
