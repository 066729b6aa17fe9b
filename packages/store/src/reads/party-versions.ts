import { sql } from 'kysely'
import type { Store } from '../store.ts'

/**
 * How often writes have touched what the parties do and what is done to them; with no party named, anyone. It grows
 * with each such write, whichever process made it: the same number means the same figures.
 */
export async function readVersion(store: Store, parties: readonly string[]): Promise<number> {
  const { version } = await store.db
    .selectFrom('party_version')
    .$if(parties.length > 0, (query) => query.where('party', 'in', parties))
    .select(sql<number>`cast(coalesce(sum(version), 0) as bigint)`.as('version'))
    .executeTakeFirstOrThrow()
  return version
}
