import type { Basis, EventType, ScoreMode } from '@dualtrack/domain'
import type { Kysely } from 'kysely'
import { dayOfStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'
import { actOnBasis, BASIS_COLUMNS } from './act-on-basis.ts'

/** What the rollups need to know of an event. */
export interface StoryEvent {
  articleId: string
  source: string
  target: string | null
  type: EventType
  mode: ScoreMode | null
  confidence: number
  /** Day of the event's article (day number). */
  day: number
}

/** What an article adds to its day. */
export interface StoryArticle {
  /** Day number. */
  day: number
  events: number
}

/** A story with its first day (day number) and its events in order of their ids. */
export interface StoryWithEvents {
  id: string
  firstDay: number
  articles: StoryArticle[]
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
    .select(['event.published_at as at', 'article.published_at as articleAt'])
    .select(BASIS_COLUMNS)
    .execute()

type Row = Awaited<ReturnType<typeof readRows>>[number]

function storyOf(id: string, rows: readonly Row[]): StoryWithEvents {
  const on = (basis: Basis) => rows.flatMap((row) => eventOn(row, basis) ?? [])
  const isReviewed = rows.some(({ review_state }) => review_state !== null && review_state !== 'unreviewed')
  return {
    id,
    firstDay: rows[0]?.firstDay ?? 0,
    articles: articlesOf(rows),
    coded: on('coded'),
    reviewed: isReviewed ? on('reviewed') : null,
  }
}

function articlesOf(rows: readonly Row[]): StoryArticle[] {
  const articles = new Map<string, StoryArticle>()
  for (const { articleId, articleAt, id } of rows) {
    if (articleId === null || articleAt === null) continue
    const article = articles.get(articleId) ?? { day: dayOfStoredInstant(articleAt), events: 0 }
    articles.set(articleId, article)
    if (id !== null) article.events += 1
  }
  return [...articles.values()]
}

/** The row's event; null where a story or an article has none, or a review has rejected it. */
function eventOn({ storyId, firstDay, at, articleAt, ...row }: Row, basis: Basis): StoryEvent | null {
  const { articleId, id, source, type, confidence, review_state } = row
  if (articleId === null || id === null || source === null || type === null) return null
  if (confidence === null || at === null || review_state === null) return null
  const day = dayOfStoredInstant(at)
  return actOnBasis({ ...row, articleId, id, source, type, confidence, review_state, day }, basis)
}
