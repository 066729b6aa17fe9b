import { setTimeout as wait } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'
import { isUndone, storeFailure } from './store-failure.ts'

/** How often a transaction is tried that PostgreSQL undoes, and how long at most before the next try, in ms. */
const MOST_TRIES = 8
const LONGEST_WAIT = 200

/**
 * Runs `work` in one transaction: all of it happens or nothing. Inside of another one it becomes a part of that,
 * so that several writes can be made one: see `within`.
 * The first statement of `work` must write: SQLite then waits for other writers at once,
 * whereas a transaction that begins with a read fails when it turns to writing.
 * `work` may run several times: PostgreSQL undoes one of two transactions that wait for each other.
 * @throws DualtrackError STORE_UNAVAILABLE when the database is busy, full or not writable
 */
export async function inTransaction<T>(
  store: Store,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (store.db.isTransaction) return await work(store.db as Transaction<Schema>)
  for (let tries = 1; ; tries++) {
    try {
      return await store.db.transaction().execute(work)
    } catch (error) {
      if (tries === MOST_TRIES || !isUndone(error)) throw storeFailure(error)
      await wait(Math.random() * LONGEST_WAIT)
    }
  }
}

/** The store as it is seen inside of a transaction: what is written through it is part of the transaction. */
export const within = (store: Store, trx: Transaction<Schema>): Store => ({ ...store, db: trx })
