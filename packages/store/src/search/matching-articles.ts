import { searchTerms } from '@dualtrack/domain'
import { type Expression, type SqlBool, sql } from 'kysely'
import { numberList } from '../number-list.ts'
import type { Store } from '../store.ts'
import { searchCondition } from './search-index.ts'

/** So few hits are looked up one by one; of more, the rows of a list are asked in turn whether they are hits. */
const FEW = 2_000

/** `article.seq` as a reference that no index is used for: the list is then read in its own order. */
const AS_LISTED = sql.raw('+article.seq')

/** The condition on `article` that it holds everything that was typed; false when that is no word at all. */
export async function matchesSearch(store: Store, input: string): Promise<Expression<SqlBool>> {
  const terms = searchTerms(input)
  if (terms.length === 0) return sql<SqlBool>`1 = 0`
  const hits = sql<{
    rowid: number
  }>`select rowid from article_search where ${searchCondition(store.kind, terms)}`
  const { rows } = await sql<{ rowid: number }>`${hits} limit ${sql.lit(FEW + 1)}`.execute(store.db)
  if (rows.length > FEW) return sql<SqlBool>`${AS_LISTED} in (${hits})`
  const seqs = rows.map(({ rowid }) => rowid)
  return sql<SqlBool>`article.seq in ${numberList(store.kind, seqs)}`
}
