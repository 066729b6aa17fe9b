import { DualtrackError } from '@dualtrack/domain'
import SqliteConnection, { type Database } from 'better-sqlite3'
import { SqliteDialect } from 'kysely'
import { ReaderPool, type ReadSettings } from '../readers/reader-pool.ts'
import { splitDialect } from '../readers/split-driver.ts'
import { withStatementCache } from '../statement-cache.ts'
import { storeFailure } from '../store-failure.ts'
import type { Driven } from './driven.ts'

/** How long a writer waits for another process, in milliseconds. Nothing else runs in this thread meanwhile. */
const BUSY_TIMEOUT = 5_000

/** Pages of the write-ahead log at which it is written back: 32 MB, since an import changes the same pages again and again. */
const LOG_PAGES = 8_000

/** Memory for pages of the writing connection, in KiB. */
const CACHE_KIB = 16_000

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  `wal_autocheckpoint = ${LOG_PAGES}`,
  `cache_size = -${CACHE_KIB}`,
]

/**
 * The SQLite database in a file (or `:memory:`, which is always read here), made when it is missing. Its
 * readers read from `opened` on: not before the tables are up to date.
 * @throws DualtrackError STORE_UNAVAILABLE
 */
export function sqliteDialect(path: string, reading: ReadSettings): Driven {
  const database = openFile(path)
  const config = { database: withStatementCache(database) }
  const close = () => database.close()
  if (reading.readers === 0 || path === ':memory:')
    return { dialect: new SqliteDialect(config), close, opened: () => {} }
  const { dialect, readBy } = splitDialect(config)
  return { dialect, close, opened: () => readBy(new ReaderPool(path, reading)) }
}

function openFile(path: string): Database {
  try {
    const database = new SqliteConnection(path, { timeout: BUSY_TIMEOUT })
    for (const pragma of PRAGMAS) database.pragma(pragma)
    return database
  } catch (error) {
    if (error instanceof TypeError) {
      throw new DualtrackError('STORE_UNAVAILABLE', `The database's folder does not exist: ${path}`)
    }
    throw storeFailure(error)
  }
}
