import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'

/**
 * The full-text index over the folded words of each article (`foldText`), keyed by `article.seq`.
 * It holds no text of its own. Both databases are given the same words, so they find the same articles.
 */
export const articleSearch = (kind: StoreKind): Migration => ({
  async up(db) {
    if (kind === 'sqlite') {
      await sql`create virtual table article_search using fts5(
        words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`.execute(db)
      return
    }
    await sql`create table article_search (
      rowid bigint primary key,
      words tsvector not null)`.execute(db)
    await sql`create index article_search_words on article_search using gin (words)`.execute(db)
  },
})
