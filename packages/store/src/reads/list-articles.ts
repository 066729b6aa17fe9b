import type { ArticleFilter, ArticleRow, Page } from '@dualtrack/domain'
import { type Expression, expressionBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely'
import type { Schema } from '../schema.ts'
import { matchesSearch } from '../search/matching-articles.ts'
import { SNIPPET_LENGTH, snippet } from '../search/snippet.ts'
import type { Store } from '../store.ts'
import { articleConditions, hasAct } from './article-conditions.ts'
import { selectArticleRows, toArticleRow } from './article-rows.ts'
import { fromCursor } from './cursor.ts'
import { checkDayRange } from './day-range.ts'
import { type PageRequest, toPage } from './pages.ts'

/** How much of a text is looked through for the place of a search hit, in characters. */
const HIT_RANGE = 50_000

/**
 * A page of the articles that pass the filter, newest first. `q` may be any text: all its words must occur, as
 * they are or as beginnings of words, and what stands in quotes must occur as it stands.
 * @throws DualtrackError INVALID_RANGE (from after to), INVALID_FIELD (cursor)
 */
export async function listArticles(
  store: Store,
  filter: ArticleFilter,
  page: PageRequest,
): Promise<Page<ArticleRow>> {
  checkDayRange(filter)
  const passing = store.db.selectFrom('article').where(await articlesThatPass(store, filter))
  // What is told of an article is read for those of the page only, not for all that are put in order.
  const ids = pageAfter(passing.select('article.id'), page.cursor)
    .orderBy('article.published_at', 'desc')
    .orderBy('article.id', 'desc')
    .limit(page.limit + 1)
  const opening = isSearch(filter.q) ? HIT_RANGE : 2 * SNIPPET_LENGTH
  const rows = await selectArticleRows(store.db, opening)
    .where('article.id', 'in', ids)
    .orderBy('article.published_at', 'desc')
    .orderBy('article.id', 'desc')
    .execute()
  return toPage(
    rows,
    page.limit,
    (row) => ({ publishedAt: row.published_at, id: row.id }),
    (row) => toArticleRow(row, snippet(row.opening, filter.q)),
  )
}

type ArticleQuery = SelectQueryBuilder<Schema, 'article', { id: string }>

/** What a filter asks of `article`, its acts and its words. */
export async function articlesThatPass(store: Store, filter: ArticleFilter): Promise<Expression<SqlBool>> {
  const { q } = filter
  return expressionBuilder<Schema, 'article'>().and([
    articleConditions(filter),
    ...[await hasAct(store, filter)].filter((condition) => condition !== undefined),
    ...(isSearch(q) ? [await matchesSearch(store, q)] : []),
  ])
}

const isSearch = (q: string | undefined): q is string => q !== undefined && q.trim() !== ''

const isArticleId = (id: unknown): id is string => typeof id === 'string'

function pageAfter(query: ArticleQuery, cursor: string | undefined): ArticleQuery {
  if (cursor === undefined) return query
  const { publishedAt, id } = fromCursor(cursor, isArticleId)
  return query.where((eb) =>
    eb(eb.refTuple('article.published_at', 'article.id'), '<', eb.tuple(publishedAt, id)),
  )
}
