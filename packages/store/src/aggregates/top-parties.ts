import type { DyadFilter } from '@dualtrack/domain'
import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { type DaySpan, monthsAndDays } from './months-and-days.ts'
import { within } from './range-sums.ts'

/** The code under which a member of a group counts: that of the first group that names it. */
export const homesOf = (groups: DyadFilter['group']): ReadonlyMap<string, string> =>
  new Map(groups.toReversed().flatMap(({ code, members }) => members.map((party) => [party, code])))

/**
 * The parties, members of groups one by one, that stand behind the `top` parties of the range: those with most votes
 * given and received, those of one group counted together. It reads months, days and parties, never pairs.
 */
export async function topParties(
  store: Store,
  filter: Pick<DyadFilter, 'count' | 'basis' | 'group'>,
  span: DaySpan,
  top: number,
): Promise<string[]> {
  const homes = homesOf(filter.group)
  const homeOf = (party: string) => homes.get(party) ?? party
  const given = await votesOf(store, filter, span)
  const votes = new Map<string, number>()
  for (const [party, n] of given) votes.set(homeOf(party), (votes.get(homeOf(party)) ?? 0) + n)
  const ranked = [...votes].filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const kept = new Set(ranked.slice(0, top).map(([home]) => home))
  return [...given.keys()].filter((party) => kept.has(homeOf(party)))
}

/** The votes that each party gives and receives. */
async function votesOf(
  store: Store,
  { count, basis }: Pick<DyadFilter, 'count' | 'basis'>,
  span: DaySpan,
): Promise<Map<string, number>> {
  const isAsked = basis === 'coded' ? sql`unit = ${count} and basis = 'coded'` : sql`unit = ${count}`
  const parts = monthsAndDays(span).map(
    ({ by, ...days }) => sql`
      select party, cast(sum(sent) + sum(received) as bigint) as votes from ${sql.table(`exchange_${by}`)}
      where ${isAsked} and ${within(days)} group by party`,
  )
  const all = sql<{ party: string; votes: number }>`${sql.join(parts, sql` union all `)}`
  const votes = new Map<string, number>()
  const { rows } = await all.execute(store.db)
  for (const row of rows) votes.set(row.party, (votes.get(row.party) ?? 0) + row.votes)
  return votes
}
