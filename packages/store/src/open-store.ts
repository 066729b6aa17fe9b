import { DualtrackError } from '@dualtrack/domain'
import SqliteConnection, { type Database } from 'better-sqlite3'
import { type Dialect, Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import { withStatementCache } from './statement-cache.ts'
import type { Store, StoreKind } from './store.ts'
import { storeFailure } from './store-failure.ts'
import { fillRollups } from './writes/rebuild-rollups.ts'

/** How long a writer waits for another process, in milliseconds. Nothing else runs in this thread meanwhile. */
const BUSY_TIMEOUT = 5_000

const PRAGMAS = ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON', 'temp_store = MEMORY']

/**
 * Opens the SQLite database at `target` (a file path, or `:memory:`), creating it and its tables as needed.
 * @throws DualtrackError STORE_UNAVAILABLE when it cannot be opened, or was made by a newer version
 */
export async function openStore(target: string): Promise<Store> {
  const database = openSqlite(target)
  try {
    return await openStoreWith(new SqliteDialect({ database: withStatementCache(database) }), 'sqlite')
  } catch (error) {
    database.close()
    throw storeFailure(error)
  }
}

/** Opens a store over any Kysely dialect of the given kind and brings its tables up to date. */
export async function openStoreWith(dialect: Dialect, kind: StoreKind): Promise<Store> {
  const db = new Kysely<Schema>({ dialect })
  await migrate(db, kind)
  const store = { db, kind, close: () => db.destroy() }
  await fillRollups(store)
  return store
}

function openSqlite(target: string): Database {
  try {
    const database = new SqliteConnection(target, { timeout: BUSY_TIMEOUT })
    for (const pragma of PRAGMAS) database.pragma(pragma)
    return database
  } catch (error) {
    if (error instanceof TypeError) {
      throw new DualtrackError('STORE_UNAVAILABLE', `The database's folder does not exist: ${target}`)
    }
    throw storeFailure(error)
  }
}

async function migrate(db: Kysely<Schema>, kind: StoreKind): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(kind) } })
  const pending = (await migrator.getMigrations()).some((migration) => migration.executedAt === undefined)
  // Kysely runs SQLite migrations outside a transaction; one around all of them keeps a second process out.
  const locked = pending && kind === 'sqlite'
  if (locked) await sql`begin immediate`.execute(db)
  const { error } = await migrator.migrateToLatest()
  if (locked) await sql.raw(error === undefined ? 'commit' : 'rollback').execute(db)
  if (error !== undefined) throw migrationFailure(error)
}

function migrationFailure(error: unknown): unknown {
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    return new DualtrackError(
      'STORE_UNAVAILABLE',
      'The database was made by another version of Dualtrack. Use that version, or start with a new file.',
    )
  }
  return error
}
