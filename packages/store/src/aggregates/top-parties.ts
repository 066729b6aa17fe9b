import { type DyadFilter, dayNumber } from '@dualtrack/domain'
import { sql } from 'kysely'
import type { Store } from '../store.ts'

/** The code under which a member of a group counts: that of the first group that names it. */
export const homesOf = (groups: DyadFilter['group']): ReadonlyMap<string, string> =>
  new Map(groups.toReversed().flatMap(({ code, members }) => members.map((party) => [party, code])))

/**
 * The parties, members of groups one by one, that stand behind the `top` parties of the range: those with most votes
 * given and received, those of one group counted together. It reads days and parties, never pairs.
 */
export async function topParties(store: Store, filter: DyadFilter, top: number): Promise<string[]> {
  const { from, to, count, basis, group } = filter
  let query = store.db.selectFrom('exchange_day').where('unit', '=', count)
  if (basis === 'coded') query = query.where('basis', '=', 'coded')
  if (from !== undefined) query = query.where('day', '>=', dayNumber(from))
  if (to !== undefined) query = query.where('day', '<=', dayNumber(to))
  const rows = await query
    .groupBy('party')
    .select(['party', sql<number>`cast(sum(sent) + sum(received) as bigint)`.as('votes')])
    .execute()
  const homes = homesOf(group)
  const homeOf = (party: string) => homes.get(party) ?? party
  const votes = new Map<string, number>()
  for (const row of rows) votes.set(homeOf(row.party), (votes.get(homeOf(row.party)) ?? 0) + row.votes)
  const ranked = [...votes].filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const kept = new Set(ranked.slice(0, top).map(([home]) => home))
  return rows.map(({ party }) => party).filter((party) => kept.has(homeOf(party)))
}
