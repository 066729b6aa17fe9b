import { type Dyad, type DyadFilter, dayNumber, stanceOf } from '@dualtrack/domain'
import { sql } from 'kysely'
import { checkDayRange } from '../reads/day-range.ts'
import type { Store } from '../store.ts'
import { totals } from './sum-columns.ts'

/**
 * The directed pairs that have events in the range, those with most events first; events aimed at no party in
 * particular belong to no pair. Empty `source` or `target`: any. Without `from` or `to`: from the beginning,
 * to the end.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function dyads(store: Store, filter: DyadFilter): Promise<Dyad[]> {
  checkDayRange(filter)
  const { source, target, from, to, scale, count } = filter
  let query = store.db.selectFrom('dyad_day').where('unit', '=', count).where('scale', '=', scale)
  if (source.length > 0) query = query.where('source', 'in', source)
  if (target.length > 0) query = query.where('target', 'in', target)
  if (from !== undefined) query = query.where('day', '>=', dayNumber(from))
  if (to !== undefined) query = query.where('day', '<=', dayNumber(to))
  const rows = await query
    .groupBy(['source', 'target'])
    .select(['source', 'target', ...totals])
    .orderBy(sql`sum(events)`, 'desc')
    .orderBy('source')
    .orderBy('target')
    .execute()
  return rows.map(({ source, target, ...sums }) => ({ source, target, stance: stanceOf(sums) }))
}
