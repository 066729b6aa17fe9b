import { type Kysely, sql } from 'kysely'
import { batchesOf } from '../batches.ts'
import type { Schema } from '../schema.ts'
import type { RollupDelta } from './rollup-delta.ts'

/** Counts one more write for each party whose sums, as source or as target, the delta changes. */
export async function touchParties(db: Kysely<Schema>, delta: RollupDelta): Promise<void> {
  const parties = new Set([...delta.party.values()].map(({ party }) => party))
  for (const { target } of delta.dyad.values()) parties.add(target)
  const rows = [...parties].sort().map((party) => ({ party, version: 1 }))
  for (const some of batchesOf(rows)) {
    await db
      .insertInto('party_version')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('party').doUpdateSet({ version: sql`party_version.version + 1` }),
      )
      .execute()
  }
}
