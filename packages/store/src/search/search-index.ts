import { foldText, type SearchTerm } from '@dualtrack/domain'
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { insertRows, rowInsert } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import type { StoreKind } from '../store.ts'
import { toFts5Query, toTsQuery } from './search-terms.ts'

/**
 * How much of an article is searchable, in UTF-16 code units: PostgreSQL holds at most 1 MB of words for each
 * row, a unit takes up to 3 bytes, and each word's place some more.
 */
const MAX_INDEXED_LENGTH = 200_000

interface SearchRow {
  rowid: number
  words: string
}

const inSqlite = rowInsert<SearchRow>({ into: 'article_search', columns: ['rowid', 'words'] })

const inPostgres = rowInsert<SearchRow>({
  into: 'article_search',
  columns: ['rowid', 'words'],
  row: ([rowid, words]) => sql`${rowid}, to_tsvector('simple', ${words}::text)`,
})

/** Articles as they are found. */
interface Indexed {
  seq: number
  title: string
  text: string
}

/** Puts articles' words into the search index, where there are none of theirs yet. */
export async function indexArticles(
  db: Kysely<Schema>,
  kind: StoreKind,
  articles: readonly Indexed[],
): Promise<void> {
  const rows = articles.map(({ seq, title, text }) => ({
    rowid: seq,
    words: foldText(`${title}\n${text}`).slice(0, MAX_INDEXED_LENGTH),
  }))
  await insertRows(db, kind === 'sqlite' ? inSqlite : inPostgres, rows)
}

/** Puts an article's words into the search index, in place of what was there. */
export async function indexArticle(db: Kysely<Schema>, kind: StoreKind, article: Indexed): Promise<void> {
  await unindexArticle(db, article.seq)
  await indexArticles(db, kind, [article])
}

/** Takes an article out of the search index. */
export async function unindexArticle(db: Kysely<Schema>, seq: number): Promise<void> {
  await sql`delete from article_search where rowid = ${seq}`.execute(db)
}

/** The condition on `article_search` that an article holds all of the terms, of which there is at least one. */
export const searchCondition = (kind: StoreKind, terms: readonly SearchTerm[]): RawBuilder<SqlBool> =>
  kind === 'sqlite'
    ? sql`article_search match ${toFts5Query(terms)}`
    : sql`words @@ to_tsquery('simple', ${toTsQuery(terms)}::text)`
