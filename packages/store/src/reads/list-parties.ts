import type { Party } from '@dualtrack/domain'
import type { Store } from '../store.ts'

/** The listed parties by name, each with the number of votes of which it is the source. */
export async function listParties(store: Store): Promise<(Party & { events: number })[]> {
  const counts = store.db
    .selectFrom('party_day')
    .where('unit', '=', 'stories')
    .where('scale', '=', 'plover')
    .groupBy('party')
    .select((eb) => ['party', eb.cast<number>(eb.fn.sum('events'), 'bigint').as('events')])
    .as('counts')
  return store.db
    .selectFrom('party')
    .leftJoin(counts, 'counts.party', 'party.code')
    .orderBy('party.name')
    .orderBy('party.code')
    .select(['party.code', 'party.kind', 'party.name', 'party.short'])
    .select((eb) => eb.fn.coalesce('counts.events', eb.lit(0)).as('events'))
    .execute()
}
