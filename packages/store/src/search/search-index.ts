import { foldText, type SearchTerm } from '@dualtrack/domain'
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { StoreKind } from '../store.ts'
import { toFts5Query, toTsQuery } from './search-terms.ts'

/**
 * How much of an article is searchable, in UTF-16 code units: PostgreSQL holds at most 1 MB of words for each
 * row, a unit takes up to 3 bytes, and each word's place some more.
 */
const MAX_INDEXED_LENGTH = 200_000

/** Puts an article's words into the search index, in place of what was there. */
export async function indexArticle(
  db: Kysely<Schema>,
  kind: StoreKind,
  article: { seq: number; title: string; text: string },
): Promise<void> {
  const words = foldText(`${article.title}\n${article.text}`).slice(0, MAX_INDEXED_LENGTH)
  if (kind === 'sqlite') {
    await sql`insert or replace into article_search (rowid, words) values (${article.seq}, ${words})`.execute(
      db,
    )
    return
  }
  await sql`
    insert into article_search (rowid, words) values (${article.seq}, to_tsvector('simple', ${words}::text))
    on conflict (rowid) do update set words = excluded.words`.execute(db)
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
