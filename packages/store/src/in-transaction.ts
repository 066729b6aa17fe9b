import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { storeFailure } from './store-failure.ts'

/**
 * Runs `work` in one transaction: all of it happens or nothing.
 * The first statement of `work` must write: SQLite then waits for other writers at once,
 * whereas a transaction that begins with a read fails when it turns to writing.
 * @throws DualtrackError STORE_UNAVAILABLE when the database is busy, full or not writable
 */
export async function inTransaction<T>(
  store: Store,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  try {
    return await store.db.transaction().execute(work)
  } catch (error) {
    throw storeFailure(error)
  }
}
