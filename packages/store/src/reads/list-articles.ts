import type { ArticleFilter, ArticleRow, Page } from '@dualtrack/domain'
import { endOfDay, startOfDay } from '../instants.ts'
import { matchesSearch } from '../search/search-index.ts'
import { SNIPPET_LENGTH, snippet } from '../search/snippet.ts'
import type { Store } from '../store.ts'
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
  const query = pageAfter(filteredArticles(store, filter), page.cursor)
  const rows = await query
    .orderBy('article.published_at', 'desc')
    .orderBy('article.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(
    rows,
    page.limit,
    (row) => ({ publishedAt: row.published_at, id: row.id }),
    (row) => toArticleRow(row, snippet(row.opening, filter.q)),
  )
}

type ArticleQuery = ReturnType<typeof selectArticleRows>

function filteredArticles(store: Store, filter: ArticleFilter): ArticleQuery {
  checkDayRange(filter)
  const { party, outlet, language, from, to, q } = filter
  const search = q !== undefined && q.trim() !== ''
  let query = selectArticleRows(store.db, search ? HIT_RANGE : 2 * SNIPPET_LENGTH)
  if (party.length > 0) query = query.where((eb) => eb('article.id', 'in', articlesOf(store, party)))
  if (outlet !== undefined) query = query.where('article.outlet', '=', outlet)
  if (language !== undefined) query = query.where('article.language', '=', language)
  if (from !== undefined) query = query.where('article.published_at', '>=', startOfDay(from))
  if (to !== undefined) query = query.where('article.published_at', '<', endOfDay(to))
  if (search) query = query.where(matchesSearch(store.kind, q))
  return query
}

/** Ids of the articles in which one of the parties acts or is acted upon. */
const articlesOf = (store: Store, parties: string[]) =>
  store.db
    .selectFrom('event')
    .where((eb) => eb.or([eb('source', 'in', parties), eb('target', 'in', parties)]))
    .select('article_id')

const isArticleId = (id: unknown): id is string => typeof id === 'string'

function pageAfter(query: ArticleQuery, cursor: string | undefined): ArticleQuery {
  if (cursor === undefined) return query
  const { publishedAt, id } = fromCursor(cursor, isArticleId)
  return query.where((eb) =>
    eb(eb.refTuple('article.published_at', 'article.id'), '<', eb.tuple(publishedAt, id)),
  )
}
