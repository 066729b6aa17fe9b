import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { RollupDelta } from './rollup-delta.ts'

/** Rows for each statement, well below the databases' limits on parameters. */
const ROWS_PER_STATEMENT = 500

/** Counts one more write for each party whose sums, as source or as target, the delta changes. */
export async function touchParties(db: Kysely<Schema>, delta: RollupDelta): Promise<void> {
  const parties = new Set([...delta.party.values()].map(({ party }) => party))
  for (const { target } of delta.dyad.values()) parties.add(target)
  const rows = [...parties].sort().map((party) => ({ party, version: 1 }))
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await db
      .insertInto('party_version')
      .values(rows.slice(at, at + ROWS_PER_STATEMENT))
      .onConflict((conflict) =>
        conflict.column('party').doUpdateSet({ version: sql`party_version.version + 1` }),
      )
      .execute()
  }
}
