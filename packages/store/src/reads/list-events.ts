import type { EventFilter, EventRow, Page } from '@dualtrack/domain'
import { endOfDay, startOfDay } from '../instants.ts'
import type { Store } from '../store.ts'
import { fromCursor } from './cursor.ts'
import { checkDayRange } from './day-range.ts'
import { eventsOn, standsIn } from './event-basis.ts'
import { selectEventRows, toEventRows } from './event-rows.ts'
import { type PageRequest, toPage } from './pages.ts'

/**
 * A page of the events that pass the filter, newest article first.
 * @throws DualtrackError INVALID_RANGE (from after to), INVALID_FIELD (cursor)
 */
export async function listEvents(
  store: Store,
  filter: EventFilter,
  page: PageRequest,
): Promise<Page<EventRow>> {
  const query = pageAfter(filteredEvents(store, filter), page.cursor)
  const rows = await query
    .orderBy('event.published_at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const { rows: stored, nextCursor } = toPage(
    rows,
    page.limit,
    (row) => ({ publishedAt: row.published_at, id: row.id }),
    (row) => row,
  )
  return { rows: await toEventRows(store.db, stored), nextCursor }
}

type EventQuery = ReturnType<typeof selectEventRows>

function filteredEvents(store: Store, filter: EventFilter): EventQuery {
  checkDayRange(filter)
  const { party, counterpart, type, quad, basis, from, to, article, goBetween } = filter
  const is = eventsOn(basis)
  let query = selectEventRows(store.db).where(standsIn(filter))
  if (party.length > 0) query = query.where(is('source', party))
  if (counterpart.length > 0) query = query.where(is('target', counterpart))
  if (type.length > 0) query = query.where(is('type', type))
  if (quad.length > 0) query = query.where(is('quad', quad))
  if (article !== undefined) query = query.where('event.article_id', '=', article)
  if (goBetween) query = query.where('event.go_between', 'is not', null)
  if (from !== undefined) query = query.where('event.published_at', '>=', startOfDay(from))
  if (to !== undefined) query = query.where('event.published_at', '<', endOfDay(to))
  return query
}

const isEventId = (id: unknown): id is number => Number.isSafeInteger(id)

function pageAfter(query: EventQuery, cursor: string | undefined): EventQuery {
  if (cursor === undefined) return query
  const { publishedAt, id } = fromCursor(cursor, isEventId)
  return query.where((eb) =>
    eb(eb.refTuple('event.published_at', 'event.id'), '<', eb.tuple(publishedAt, id)),
  )
}
