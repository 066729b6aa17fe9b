import type { ColumnMapping, ImportJob, ImportState } from '@dualtrack/domain'
import type { UpdateObject } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import { toImportJob } from './import-rows.ts'

type Change = UpdateObject<Schema, 'import_job'>

const NOBODY = { owner: null, lease_until: null }

/** Changes the import if it is in one of the states; null when it is not. */
async function changeFrom(
  store: Store,
  id: string,
  states: readonly ImportState[],
  change: Change,
): Promise<ImportJob | null> {
  const row = await inTransaction(store, (trx) =>
    trx
      .updateTable('import_job')
      .where('id', '=', id)
      .where('state', 'in', states)
      .set(change)
      .returningAll()
      .executeTakeFirst(),
  )
  return row === undefined ? null : toImportJob(row)
}

/**
 * Queues an import that waits for its start, or one that was cancelled or failed, which then goes on where it
 * stopped. `mapping` says what the columns of a table are. Null when it is not in such a state.
 */
export const queueImport = (store: Store, id: string, mapping: ColumnMapping | null) =>
  changeFrom(store, id, ['preview', 'cancelled', 'failed'], {
    ...NOBODY,
    state: 'queued',
    error: null,
    finished_at: null,
    ...(mapping === null ? {} : { mapping: JSON.stringify(mapping) }),
  })

/** Ends an import before its time; the rows that were stored stay. Null when it has ended already. */
export const cancelImport = (store: Store, id: string) =>
  changeFrom(store, id, ['preview', 'queued', 'running'], {
    ...NOBODY,
    state: 'cancelled',
    finished_at: Date.now(),
  })

/** Forgets an import; its articles stay. Gives the path of a file that is the program's own and now needless. */
export async function deleteImport(store: Store, id: string): Promise<{ ownFile: string | null } | null> {
  const row = await inTransaction(store, (trx) =>
    trx.deleteFrom('import_job').where('id', '=', id).returning(['file', 'file_owned']).executeTakeFirst(),
  )
  return row === undefined ? null : { ownFile: row.file_owned === 1 ? row.file : null }
}
