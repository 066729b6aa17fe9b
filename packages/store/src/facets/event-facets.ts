import {
  EVENT_FACETS,
  EVENT_TYPES,
  type EventFilter,
  FACET_ROWS,
  type Facet,
  type FacetName,
  type Facets,
  quadOf,
  TOTAL_ROWS,
} from '@dualtrack/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { checkDayRange } from '../reads/day-range.ts'
import { eventConditions } from '../reads/event-conditions.ts'
import type { Store } from '../store.ts'
import { findTold, type Told } from './events-told.ts'
import { countsToMake, inOrderOf, without } from './own-facets.ts'
import {
  countedBy,
  countedByConfidence,
  countedRows,
  countedTogether,
  newest,
  toFacets,
} from './value-counts.ts'

/** The columns that facets are counted by. */
const COLUMNS: Partial<Record<FacetName, string>> = {
  quad: 'quad',
  type: 'type',
  party: 'source',
  counterpart: 'target',
  review: 'review_state',
  outlet: 'outlet',
}

/** Who did what to whom: as it counts after review, or as it was coded. */
const ASPECTS = {
  reviewed: sql`source, target, type, quad`,
  coded: sql`case when coded_type is null then source else coded_source end as source,
    case when coded_type is null then target else coded_target end as target,
    coalesce(coded_type, type) as type,
    case when coded_type is null then quad else ${codedQuad()} end as quad`,
}

/** The quad of the type that was coded. */
function codedQuad() {
  const cases = EVENT_TYPES.map((type) => sql`when ${sql.lit(type)} then ${sql.lit(quadOf(type))}`)
  return sql`case coded_type ${sql.join(cases, sql` `)} end`
}

/**
 * How many events pass the filter, and how many would with each value of each facet. Where words are searched for,
 * the newest acts whose articles hold them are looked at (`MOST_LOOKED_AT`).
 * @throws DualtrackError INVALID_RANGE (from after to)
 */
export async function eventFacets(store: Store, filter: EventFilter): Promise<Facets> {
  checkDayRange(filter)
  const told = await findTold(store, EVENT_FACETS.reduce(without, filter))
  const facets: Facet[] = []
  for (const { filter: asked, names } of countsToMake(filter, EVENT_FACETS)) {
    const rows = newest(
      sql`select ${ASPECTS[filter.basis]}, confidence, outlet, review_state
      from event where ${passing(asked, told)} order by published_at desc, id desc`,
      FACET_ROWS.events,
    )
    facets.push(...(await countValues(store, rows, names)))
  }
  const total = await countUpTo(store, passing(filter, told))
  return {
    total: Math.min(total, TOTAL_ROWS),
    totalExact: told.all && total <= TOTAL_ROWS,
    facets: inOrderOf(EVENT_FACETS, facets).map((facet) => ({ ...facet, exact: told.all && facet.exact })),
  }
}

const passing = (filter: EventFilter, { condition }: Told): RawBuilder<SqlBool> =>
  sql`${eventConditions(filter)} and ${condition}`

async function countValues(
  store: Store,
  rows: RawBuilder<unknown>,
  names: readonly FacetName[],
): Promise<Facet[]> {
  if (names.length === 0) return []
  const counts = names.flatMap((name) => {
    const column = COLUMNS[name]
    return column === undefined
      ? countedByConfidence('hits', sql`count(*)`)
      : [countedBy(name, 'hits', column, sql`count(*)`)]
  })
  const counted = await countedTogether(sql`hits as materialized (${rows})`, [
    countedRows('hits'),
    ...counts,
  ]).execute(store.db)
  return toFacets(names, counted.rows, FACET_ROWS.events)
}

/** How many events there are, counted no further than one more than a total tells. */
async function countUpTo(store: Store, where: RawBuilder<SqlBool>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from
    (select 1 from event where ${where} limit ${sql.lit(TOTAL_ROWS + 1)}) as counted`.execute(store.db)
  return rows[0]?.total ?? 0
}
