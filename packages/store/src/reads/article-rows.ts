import type { ArticleRow } from '@dualtrack/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
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
  author: string
  language: string
  events: number
  opening: string
  story_articles: number
  story_outlets: number
}

/** A count over the articles of the same story. */
const ofStory = (count: RawBuilder<unknown>) =>
  sql<number>`(select ${count} from article as sibling where sibling.story_id = article.story_id)`

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
      'article.author',
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
      ofStory(sql`count(*)`).as('story_articles'),
      ofStory(sql`count(distinct nullif(sibling.outlet, ''))`).as('story_outlets'),
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
  author: row.author,
  language: row.language,
  events: row.events,
  snippet,
  storyArticles: row.story_articles,
  storyOutlets: row.story_outlets,
})
