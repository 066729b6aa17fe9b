import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

const MOST_STATEMENTS = 256

/**
 * The database as Kysely sees it, with its compiled statements kept: preparing takes longer than running
 * most of them. The statement used longest ago goes first. Not for statements that are iterated.
 */
export function withStatementCache(database: Database): SqliteDatabase {
  const statements = new Map<string, Statement<unknown[]>>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql)
      statements.delete(sql)
      statements.set(sql, statement)
      const [oldest] = statements.keys()
      if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  }
}
