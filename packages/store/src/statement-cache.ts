import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

const MOST_STATEMENTS = 256

/**
 * Keeps what was compiled: preparing takes longer than running most statements. The statement used longest ago goes
 * first. Not for statements that are iterated.
 */
export function keepStatements(
  prepare: (sql: string) => Statement<unknown[]>,
): (sql: string) => Statement<unknown[]> {
  const statements = new Map<string, Statement<unknown[]>>()
  return (sql) => {
    const statement = statements.get(sql) ?? prepare(sql)
    statements.delete(sql)
    statements.set(sql, statement)
    const [oldest] = statements.keys()
    if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
    return statement
  }
}

/** The database as Kysely sees it, with its compiled statements kept. */
export const withStatementCache = (database: Database): SqliteDatabase => ({
  close: () => database.close(),
  prepare: keepStatements((sql) => database.prepare<unknown[]>(sql)),
})
