import {
  type Basis,
  type CountUnit,
  emptySums,
  type ScaleName,
  SUM_COLUMNS,
  type VoteSums,
} from '@dualtrack/domain'
import type { Store } from '../store.ts'
import { type DayLine, dayLine } from './day-line.ts'
import { totals } from './sum-columns.ts'

/** What a line is read for: towards everyone when `counterpart` is empty; days are day numbers. */
export interface LineRequest {
  party: readonly string[]
  counterpart: readonly string[]
  scale: ScaleName
  unit: CountUnit
  basis: Basis
  first: number
  last: number
}

type PartyDayRow = VoteSums & { party: string; day: number }

/** The line of each party asked for. */
export async function readPartyLines(store: Store, request: LineRequest): Promise<Map<string, DayLine>> {
  const rows =
    request.counterpart.length === 0
      ? await readTowardsAll(store, request)
      : [...(await readTowards(store, request)), ...(await readOverlaps(store, request))]
  const byParty = Map.groupBy(rows, (row) => row.party)
  return new Map(
    request.party.map((party) => [party, dayLine(request.first, request.last, byParty.get(party) ?? [])]),
  )
}

const readTowardsAll = (store: Store, request: LineRequest): Promise<PartyDayRow[]> =>
  store.db
    .selectFrom('party_day')
    .where('party', 'in', request.party)
    .where('unit', '=', request.unit)
    .$if(request.basis === 'coded', (query) => query.where('basis', '=', 'coded'))
    .where('scale', '=', request.scale)
    .where('day', '>=', request.first)
    .where('day', '<=', request.last)
    .select(['party', 'day', ...SUM_COLUMNS])
    .execute()

const readTowards = (store: Store, request: LineRequest): Promise<PartyDayRow[]> =>
  store.db
    .selectFrom('dyad_day')
    .where('source', 'in', request.party)
    .where('target', 'in', request.counterpart)
    .where('unit', '=', request.unit)
    .$if(request.basis === 'coded', (query) => query.where('basis', '=', 'coded'))
    .where('scale', '=', request.scale)
    .where('day', '>=', request.first)
    .where('day', '<=', request.last)
    .groupBy(['source', 'day'])
    .select(['source as party', 'day', ...totals])
    .execute()

/**
 * By how much the sum over several counterparts counts stories and articles too often, as negative rows: one
 * towards three of them stands in three dyads, but is one. No `party`: of every party.
 */
export async function readOverlaps(
  store: Store,
  request: Omit<LineRequest, 'scale'>,
): Promise<PartyDayRow[]> {
  if (request.counterpart.length < 2) return []
  const wanted = new Set(request.counterpart)
  const rows = await store.db
    .selectFrom('target_set_day')
    .$if(request.party.length > 0, (query) => query.where('party', 'in', request.party))
    .where('unit', '=', request.unit)
    .$if(request.basis === 'coded', (query) => query.where('basis', '=', 'coded'))
    .where('day', '>=', request.first)
    .where('day', '<=', request.last)
    .selectAll()
    .execute()
  return rows.flatMap(({ party, day, targets, stories, articles }) => {
    const excess = targets.split(' ').filter((target) => wanted.has(target)).length - 1
    if (excess < 1) return []
    return [{ ...emptySums(), party, day, stories: -excess * stories, articles: -excess * articles }]
  })
}
