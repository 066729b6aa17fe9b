import type { ArticleRow } from '@dualtrack/domain'
import { type Kysely, sql } from 'kysely'
import { fromStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'

/** A stored article without its text, of which `opening` is the beginning. */
export interface StoredArticleRow {
  id: string
  story_id: string
  title: string
  outlet: string
  published_at: number
  published_at_known: number
  url: string | null
  language: string
  events: number
  opening: string
}

/** Articles with the number of their events and the first `opening` characters of their text. */
export const selectArticleRows = (db: Kysely<Schema>, opening: number) =>
  db
    .selectFrom('article')
    .select([
      'article.id',
      'article.story_id',
      'article.title',
      'article.outlet',
      'article.published_at',
      'article.published_at_known',
      'article.url',
      'article.language',
    ])
    .select((eb) => [
      eb
        .selectFrom('event')
        .whereRef('event.article_id', '=', 'article.id')
        .select(eb.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('events'),
      sql<string>`substr(article.text, 1, ${sql.lit(opening)})`.as('opening'),
    ])

/** An article as lists show it. */
export const toArticleRow = (row: StoredArticleRow, snippet: string): ArticleRow => ({
  id: row.id,
  storyId: row.story_id,
  title: row.title,
  outlet: row.outlet,
  publishedAt: fromStoredInstant(row.published_at),
  publishedAtKnown: row.published_at_known === 1,
  url: row.url,
  language: row.language,
  events: row.events,
  snippet,
})
