import { type Dyad, type DyadFilter, dayNumber } from '@dualtrack/domain'
import { sql } from 'kysely'
import { checkDayRange } from '../reads/day-range.ts'
import type { Store } from '../store.ts'
import { type DyadMatrix, type DyadSums, dyadMatrix } from './dyad-matrix.ts'
import { totals } from './sum-columns.ts'
import { topParties } from './top-parties.ts'

/**
 * The directed pairs that have events in the range, those with most events first, and what their parties give and
 * receive among them; events aimed at no party in particular belong to no pair. Empty `source` or `target`: any.
 * Without `from` or `to`: from the beginning, to the end.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function dyadsWithParties(store: Store, filter: DyadFilter): Promise<DyadMatrix> {
  checkDayRange(filter)
  return dyadMatrix(await readPairs(store, await narrowed(store, filter)), filter)
}

/** Where the pairs of the top parties are asked for, and of nobody else, those parties are named first. */
async function narrowed(store: Store, filter: DyadFilter): Promise<DyadFilter> {
  const { source, target, top } = filter
  if (top === undefined || source.length + target.length > 0) return filter
  const parties = await topParties(store, filter, top)
  return { ...filter, source: parties, target: parties }
}

async function readPairs(store: Store, filter: DyadFilter): Promise<DyadSums[]> {
  const { source, target, from, to, scale, count, basis } = filter
  let query = store.db.selectFrom('dyad_day').where('unit', '=', count).where('scale', '=', scale)
  if (basis === 'coded') query = query.where('basis', '=', 'coded')
  if (source.length > 0) query = query.where('source', 'in', source)
  if (target.length > 0) query = query.where('target', 'in', target)
  if (from !== undefined) query = query.where('day', '>=', dayNumber(from))
  if (to !== undefined) query = query.where('day', '<=', dayNumber(to))
  return query
    .groupBy(['source', 'target'])
    .having(sql`sum(events)`, '>', 0)
    .select(['source', 'target', ...totals])
    .execute()
}

/** The directed pairs alone. Throws as `dyadsWithParties` does. */
export const dyads = async (store: Store, filter: DyadFilter): Promise<Dyad[]> =>
  (await dyadsWithParties(store, filter)).dyads
