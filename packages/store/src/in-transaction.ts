import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { storeFailure } from './store-failure.ts'

/**
 * Runs `work` in one transaction: all of it happens or nothing. Inside of another one it becomes a part of that,
 * so that several writes can be made one: see `within`.
 * The first statement of `work` must write: SQLite then waits for other writers at once,
 * whereas a transaction that begins with a read fails when it turns to writing.
 * @throws DualtrackError STORE_UNAVAILABLE when the database is busy, full or not writable
 */
export async function inTransaction<T>(
  store: Store,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (store.db.isTransaction) return await work(store.db as Transaction<Schema>)
  try {
    return await store.db.transaction().execute(work)
  } catch (error) {
    throw storeFailure(error)
  }
}

/** The store as it is seen inside of a transaction: what is written through it is part of the transaction. */
export const within = (store: Store, trx: Transaction<Schema>): Store => ({ ...store, db: trx })
