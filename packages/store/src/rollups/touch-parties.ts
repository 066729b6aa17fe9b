import type { Kysely } from 'kysely'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import type { PartyVersionTable } from '../schema-of-days.ts'
import { addingTo } from './adding-to.ts'
import type { RollupDelta } from './rollup-delta.ts'

const partyVersion = addingTo<PartyVersionTable>('party_version', ['party'], ['version'])

/** Counts one more write for each party whose sums, as source or as target, the delta changes. */
export async function touchParties(db: Kysely<Schema>, delta: RollupDelta): Promise<void> {
  const parties = new Set([...delta.party.values()].map(({ party }) => party))
  for (const { target } of delta.dyad.values()) parties.add(target)
  const rows = [...parties].sort().map((party) => ({ party, version: 1 }))
  await insertRows(db, partyVersion, rows)
}
