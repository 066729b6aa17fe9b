import { type EventFilter, searchTerms } from '@dualtrack/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { numberList } from '../number-list.ts'
import { eventConditions } from '../reads/event-conditions.ts'
import { MOST_LOOKED_AT, tells } from '../reads/event-search.ts'
import { matchesSearch } from '../search/matching-articles.ts'
import type { Store } from '../store.ts'

/** The events that hold the words of a filter, as a condition on `event`. */
export interface Told {
  condition: RawBuilder<SqlBool>
  /** False: only the newest candidates were looked at. */
  all: boolean
}

/** Finds the events whose sentences hold the words; without words, all do. */
export async function findTold(store: Store, filter: EventFilter): Promise<Told> {
  const { q } = filter
  if (q === undefined || q.trim() === '') return { condition: sql`1 = 1`, all: true }
  const terms = searchTerms(q)
  const candidates = await store.db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .where(eventConditions(filter))
    .where(await matchesSearch(store, q))
    .orderBy('event.published_at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(MOST_LOOKED_AT + 1)
    .select(['event.id', 'event.evidence', 'event.more_evidence'])
    .execute()
  const looked = candidates.slice(0, MOST_LOOKED_AT)
  const ids = looked.filter((row) => tells(row, terms)).map(({ id }) => id)
  return {
    condition: sql`event.id in ${numberList(store.kind, ids)}`,
    all: candidates.length === looked.length,
  }
}
