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
import { pairSums, partySums, type SumsRequest } from './range-sums.ts'

type PartySums = VoteSums & { party: string }
interface Days {
  first: number
  last: number
}

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
  const request = { scale: filter.scale, unit: filter.count, basis: filter.basis, ...days }
  const rows =
    filter.role === 'source' && filter.counterpart.length === 0
      ? await partySums(store, request)
      : await readPairs(store, filter, request)
  const sums = new Map<string, VoteSums>()
  for (const { party, ...row } of rows) sums.set(party, addSums(sums.get(party) ?? emptySums(), row))
  return sums
}

/** What parties do to the counterparts, or what is done to each by them. */
async function readPairs(store: Store, filter: MapFilter, request: SumsRequest & Days): Promise<PartySums[]> {
  const { role, counterpart } = filter
  const sides = { source: [], target: [], [role === 'source' ? 'target' : 'source']: counterpart }
  const rows = await pairSums(store, { ...request, ...sides }, [role])
  const sums = rows.map(({ [role]: party, ...sum }): PartySums => ({ party, ...sum }))
  if (role === 'target') return sums
  return [...sums, ...(await readOverlaps(store, { party: [], counterpart, ...request }))]
}
