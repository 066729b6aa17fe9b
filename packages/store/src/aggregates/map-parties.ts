import {
  addSums,
  dayNumber,
  emptySums,
  type MapFilter,
  type MapParty,
  MIN_STORIES,
  stanceOf,
  type VoteSums,
} from '@dualtrack/domain'
import { corpusDays } from '../reads/corpus-range.ts'
import type { Store } from '../store.ts'
import { readOverlaps } from './party-lines.ts'
import { totals } from './sum-columns.ts'

type PartySums = VoteSums & { party: string }
type Days = { first: number; last: number }

/**
 * The stance of each party that has a vote in the window (as source, or as target of others), by code, from the
 * rollups alone. Without `day` the window ends with the corpus's last one; an empty corpus gives no party.
 * As a target, a story counts once for each of its sources.
 */
export async function mapParties(store: Store, filter: MapFilter): Promise<MapParty[]> {
  const day = filter.day ?? (await corpusDays(store))?.to
  if (day === undefined) return []
  const last = dayNumber(day)
  const days = { first: last - filter.window + 1, last }
  const sums = await readSums(store, filter, days)
  return [...sums]
    .filter(([, { events }]) => events > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, sum]) => {
      const stance = stanceOf(sum)
      return { party, stance, thin: stance.stories < MIN_STORIES }
    })
}

async function readSums(store: Store, filter: MapFilter, days: Days): Promise<Map<string, VoteSums>> {
  const rows =
    filter.role === 'source' && filter.counterpart.length === 0
      ? await readActs(store, filter, days)
      : await readDyads(store, filter, days)
  const sums = new Map<string, VoteSums>()
  for (const { party, ...row } of rows) sums.set(party, addSums(sums.get(party) ?? emptySums(), row))
  return sums
}

const readActs = (store: Store, filter: MapFilter, { first, last }: Days): Promise<PartySums[]> =>
  store.db
    .selectFrom('party_day')
    // Named one by one, so that each party's days are found by the table's key.
    .where('party', 'in', (eb) => eb.selectFrom('party_version').select('party'))
    .where('unit', '=', filter.count)
    .$if(filter.basis === 'coded', (query) => query.where('basis', '=', 'coded'))
    .where('scale', '=', filter.scale)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .groupBy('party')
    .select(['party', ...totals])
    .execute()

async function readDyads(store: Store, filter: MapFilter, days: Days): Promise<PartySums[]> {
  const { role, counterpart, basis } = filter
  const other = role === 'source' ? 'target' : 'source'
  let query = store.db
    .selectFrom('dyad_day')
    .where('unit', '=', filter.count)
    .$if(filter.basis === 'coded', (query) => query.where('basis', '=', 'coded'))
    .where('scale', '=', filter.scale)
    .where('day', '>=', days.first)
    .where('day', '<=', days.last)
  if (counterpart.length > 0) query = query.where(other, 'in', counterpart)
  const rows = await query
    .groupBy(role)
    .select([`${role} as party` as 'source as party', ...totals])
    .execute()
  if (role === 'target') return rows
  const overlaps = await readOverlaps(store, { party: [], counterpart, unit: filter.count, basis, ...days })
  return [...rows, ...overlaps]
}
