import { countedAct, type EventType, type ScoreMode } from '@dualtrack/domain'
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
  /** As they were coded. */
  coded: StoryEvent[]
  /** As they count after review; null when none was reviewed. */
  reviewed: StoryEvent[] | null
}

/** The stories with the given ids, in that order; ids that are not stored are left out. */
export async function readStories(db: Kysely<Schema>, ids: readonly string[]): Promise<StoryWithEvents[]> {
  const byStory = Map.groupBy(await readRows(db, ids), (row) => row.storyId)
  return ids.flatMap((id) => {
    const rows = byStory.get(id)
    return rows === undefined ? [] : [storyOf(id, rows)]
  })
}

const readRows = (db: Kysely<Schema>, ids: readonly string[]) =>
  db
    .selectFrom('story')
    .leftJoin('article', 'article.story_id', 'story.id')
    .leftJoin('event', 'event.article_id', 'article.id')
    .where('story.id', 'in', ids)
    .orderBy('event.id')
    .select(['story.id as storyId', 'story.first_day as firstDay', 'article.id as articleId'])
    .select(['event.id', 'event.source', 'event.target', 'event.type', 'event.mode', 'event.confidence'])
    .select(['event.published_at as at', 'event.review_state as state'])
    .select(['event.coded_source', 'event.coded_target', 'event.coded_type', 'event.coded_mode'])
    .execute()

type Row = Awaited<ReturnType<typeof readRows>>[number]

function storyOf(id: string, rows: readonly Row[]): StoryWithEvents {
  const isReviewed = rows.some(({ state }) => state !== null && state !== 'unreviewed')
  return {
    id,
    firstDay: rows[0]?.firstDay ?? 0,
    coded: rows.flatMap((row) => asCoded(row) ?? []),
    reviewed: isReviewed ? rows.flatMap((row) => asReviewed(row) ?? []) : null,
  }
}

/** The event with the parties, type and mode that count; null for a story or article without events. */
function asCounted(row: Row): StoryEvent | null {
  const { articleId, id, source, target, type, mode, confidence, at } = row
  if (articleId === null || id === null || source === null || type === null) return null
  if (confidence === null || at === null) return null
  return { id, articleId, source, target, type, mode, confidence, day: dayOfStoredInstant(at) }
}

function asReviewed(row: Row): StoryEvent | null {
  const counted = asCounted(row)
  return counted === null ? null : countedAct(counted, row.state ?? 'unreviewed')
}

function asCoded(row: Row): StoryEvent | null {
  const counted = asCounted(row)
  if (counted === null || row.coded_source === null || row.coded_type === null) return counted
  return {
    ...counted,
    source: row.coded_source,
    target: row.coded_target,
    type: row.coded_type,
    mode: row.coded_mode,
  }
}
