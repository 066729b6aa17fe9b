import { DualtrackError } from '@dualtrack/domain'
import SqliteConnection, { type Database } from 'better-sqlite3'
import { type Dialect, SqliteDialect } from 'kysely'
import { withStatementCache } from '../statement-cache.ts'
import { storeFailure } from '../store-failure.ts'

/** How long a writer waits for another process, in milliseconds. Nothing else runs in this thread meanwhile. */
const BUSY_TIMEOUT = 5_000

const PRAGMAS = ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON', 'temp_store = MEMORY']

/**
 * The SQLite database in a file (or `:memory:`), made when it is missing.
 * @throws DualtrackError STORE_UNAVAILABLE
 */
export function sqliteDialect(path: string): { dialect: Dialect; close: () => void } {
  const database = openFile(path)
  return {
    dialect: new SqliteDialect({ database: withStatementCache(database) }),
    close: () => database.close(),
  }
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
