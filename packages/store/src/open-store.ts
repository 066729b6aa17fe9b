import { DualtrackError } from '@dualtrack/domain'
import { type Dialect, Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { isPostgresUrl, postgresDialect } from './drivers/postgres.ts'
import { sqliteDialect } from './drivers/sqlite.ts'
import { migrations } from './migrations/index.ts'
import type { ReadSettings } from './readers/reader-pool.ts'
import type { Schema } from './schema.ts'
import type { Store, StoreKind } from './store.ts'
import { storeFailure } from './store-failure.ts'
import { fillRollups } from './writes/rebuild-rollups.ts'

const READ_HERE: ReadSettings = { readers: 0, limit: Number.POSITIVE_INFINITY }

/**
 * Opens the database at `target` and creates its tables as needed: a `postgres://` address is a database on a
 * PostgreSQL server, anything else a SQLite file, which is made when it is missing (or `:memory:`).
 * `reading` says how a SQLite file is read (without it, in this process), and how long a read may take on either.
 * @throws DualtrackError STORE_UNAVAILABLE when it cannot be opened, or was made by a newer version
 */
export async function openStore(target: string, reading = READ_HERE): Promise<Store> {
  const kind = isPostgresUrl(target) ? 'postgres' : 'sqlite'
  const { dialect, close, opened } =
    kind === 'postgres' ? postgresDialect(target, reading.limit) : sqliteDialect(target, reading)
  try {
    const store = await openStoreWith(dialect, kind)
    opened()
    return store
  } catch (error) {
    close()
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
