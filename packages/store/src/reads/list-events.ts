import { type EventFilter, type EventRow, type Page, searchTerms } from '@dualtrack/domain'
import type { Expression, SqlBool } from 'kysely'
import { matchesSearch } from '../search/matching-articles.ts'
import type { Store } from '../store.ts'
import { fromCursor } from './cursor.ts'
import { checkDayRange } from './day-range.ts'
import { eventConditions } from './event-conditions.ts'
import { type StoredEventRow, selectEventRows, toEventRows } from './event-rows.ts'
import { MOST_LOOKED_AT, tells } from './event-search.ts'
import { type PageRequest, toPage } from './pages.ts'

/** Acts that are looked at together when words are searched for. */
const LOOKED_AT_ONCE = 500

/**
 * A page of the events that pass the filter, newest article first. With words to search for, a page may hold fewer
 * rows than asked for, even none, although another follows: the search goes on from its cursor.
 * @throws DualtrackError INVALID_RANGE (from after to), INVALID_FIELD (cursor)
 */
export async function listEvents(
  store: Store,
  filter: EventFilter,
  page: PageRequest,
): Promise<Page<EventRow>> {
  checkDayRange(filter)
  const { rows, nextCursor } =
    filter.q === undefined || filter.q.trim() === ''
      ? await readPage(store, filter, page)
      : await searchPage(store, filter, filter.q, page)
  return { rows: await toEventRows(store.db, rows), nextCursor }
}

const positionOf = (row: StoredEventRow) => ({ publishedAt: row.published_at, id: row.id })

async function readPage(
  store: Store,
  filter: EventFilter,
  { limit, cursor }: PageRequest,
  matches?: Expression<SqlBool>,
): Promise<Page<StoredEventRow>> {
  const all = selectEventRows(store.db).where(eventConditions(filter))
  const query = pageAfter(matches === undefined ? all : all.where(matches), cursor)
  const rows = await query
    .orderBy('event.published_at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(limit + 1)
    .execute()
  return toPage(rows, limit, positionOf, (row) => row)
}

/** Reads the acts of the articles that hold the words, and keeps those whose own sentences do. */
async function searchPage(
  store: Store,
  filter: EventFilter,
  q: string,
  page: PageRequest,
): Promise<Page<StoredEventRow>> {
  const matches = await matchesSearch(store, q)
  const terms = searchTerms(q)
  const found: StoredEventRow[] = []
  let cursor = page.cursor
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += LOOKED_AT_ONCE) {
    const next = await readPage(store, filter, { limit: LOOKED_AT_ONCE, cursor }, matches)
    found.push(...next.rows.filter((row) => tells(row, terms)))
    if (found.length > page.limit) return toPage(found, page.limit, positionOf, (row) => row)
    if (next.nextCursor === null) return { rows: found, nextCursor: null }
    cursor = next.nextCursor
  }
  return { rows: found, nextCursor: cursor ?? null }
}

type EventQuery = ReturnType<typeof selectEventRows>

const isEventId = (id: unknown): id is number => Number.isSafeInteger(id)

function pageAfter(query: EventQuery, cursor: string | undefined): EventQuery {
  if (cursor === undefined) return query
  const { publishedAt, id } = fromCursor(cursor, isEventId)
  return query.where((eb) =>
    eb(eb.refTuple('event.published_at', 'event.id'), '<', eb.tuple(publishedAt, id)),
  )
}
