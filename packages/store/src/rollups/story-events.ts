import type { EventType, ScoreMode } from '@dualtrack/domain'
import type { Kysely } from 'kysely'
import { dayOfStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'

/** What the rollups need to know of an event. */
export interface StoryEvent {
  id: number
  articleId: string
  source: string
  target: string | null
  type: EventType
  mode: ScoreMode | null
  confidence: number
  /** Day of the event's article (day number). */
  day: number
}

/** A story with its first day (day number) and its events in order of their ids. */
export interface StoryWithEvents {
  id: string
  firstDay: number
  events: StoryEvent[]
}

/** The stories with the given ids, in that order; ids that are not stored are left out. */
export async function readStories(db: Kysely<Schema>, ids: readonly string[]): Promise<StoryWithEvents[]> {
  const rows = await db
    .selectFrom('story')
    .leftJoin('article', 'article.story_id', 'story.id')
    .leftJoin('event', 'event.article_id', 'article.id')
    .where('story.id', 'in', ids)
    .orderBy('event.id')
    .select(['story.id as storyId', 'story.first_day as firstDay', 'article.id as articleId'])
    .select(['event.id', 'event.source', 'event.target', 'event.type', 'event.mode', 'event.confidence'])
    .select('event.published_at as at')
    .execute()
  const stories = new Map<string, StoryWithEvents>()
  for (const { storyId, firstDay, articleId, id, source, target, type, mode, confidence, at } of rows) {
    const story = stories.get(storyId) ?? { id: storyId, firstDay, events: [] }
    stories.set(storyId, story)
    if (articleId === null || id === null || source === null || type === null) continue
    if (confidence === null || at === null) continue
    const day = dayOfStoredInstant(at)
    story.events.push({ id, articleId, source, target, type, mode, confidence, day })
  }
  return ids.flatMap((id) => stories.get(id) ?? [])
}
