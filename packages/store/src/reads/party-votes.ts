import { type Basis, type CountUnit, dayFromNumber } from '@dualtrack/domain'
import { dayOfStoredInstant, endOfDay, startOfDay } from '../instants.ts'
import { actOnBasis, BASIS_COLUMNS } from '../rollups/act-on-basis.ts'
import type { StoryEvent } from '../rollups/story-events.ts'
import { votesOf } from '../rollups/story-votes.ts'
import type { Store } from '../store.ts'
import { eventsOn } from './event-basis.ts'

/** Which votes: those of `party` towards `counterpart` (empty: everyone) on the days `first` … `last` (day numbers). */
export interface VoteRequest {
  party: string
  counterpart: readonly string[]
  unit: CountUnit
  basis: Basis
  first: number
  last: number
}

/** A vote as the rollups count it: the day that it lies on, and the outlet of the article that it is taken from. */
export interface PartyVote extends StoryEvent {
  id: number
  /** Day of the story, or of the article where articles vote. */
  voteDay: number
  outlet: string
}

/** The votes that the rollups of these days are the sums of. Reads events, so it is meant for a window or two. */
export async function readPartyVotes(store: Store, request: VoteRequest): Promise<PartyVote[]> {
  const events = await readEvents(store, request)
  const voters = Map.groupBy(events, (event) =>
    request.unit === 'stories' ? event.storyId : event.articleId,
  )
  return [...voters.values()].flatMap(votesOf)
}

async function readEvents(store: Store, { party, counterpart, unit, basis, first, last }: VoteRequest) {
  const is = eventsOn(basis)
  let query = store.db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .innerJoin('story', 'story.id', 'article.story_id')
    .where(is('source', [party]))
    // No article of a story is older than the story's first day.
    .where('event.published_at', '>=', startOfDay(dayFromNumber(first)))
  if (unit === 'articles') query = query.where('event.published_at', '<', endOfDay(dayFromNumber(last)))
  else query = query.where('story.first_day', '>=', first).where('story.first_day', '<=', last)
  if (counterpart.length > 0) query = query.where(is('target', counterpart))
  const rows = await query
    .orderBy('event.id')
    .select(['event.id', 'event.source', 'event.target', 'event.type', 'event.mode', 'event.confidence'])
    .select(['event.published_at as at', 'article.id as articleId', 'article.outlet'])
    .select(['story.id as storyId', 'story.first_day as firstDay'])
    .select(BASIS_COLUMNS)
    .execute()
  return rows.flatMap(({ at, firstDay, ...row }) => {
    const day = dayOfStoredInstant(at)
    return actOnBasis({ ...row, day, voteDay: unit === 'stories' ? firstDay : day }, basis) ?? []
  })
}
