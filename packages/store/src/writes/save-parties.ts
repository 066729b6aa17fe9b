import type { Party, PartyGroup } from '@dualtrack/domain'
import { batchesOf } from '../batches.ts'
import { inTransaction } from '../in-transaction.ts'
import { lockTables } from '../lock-tables.ts'
import type { Store } from '../store.ts'

/** Puts parties and groups in place of those that were listed before. Events are not touched. */
export async function saveParties(
  store: Store,
  parties: readonly Party[],
  groups: readonly PartyGroup[],
): Promise<void> {
  const partyRows = parties.map(({ code, kind, name, short }) => ({ code, kind, name, short }))
  const groupRows = groups.map(({ code, name, members }) => ({
    code,
    name,
    members: JSON.stringify(members),
  }))
  await inTransaction(store, async (trx) => {
    await lockTables(store, trx, ['party', 'party_group'])
    await trx.deleteFrom('party').execute()
    for (const rows of batchesOf(partyRows)) await trx.insertInto('party').values(rows).execute()
    await trx.deleteFrom('party_group').execute()
    for (const rows of batchesOf(groupRows)) await trx.insertInto('party_group').values(rows).execute()
  })
}
