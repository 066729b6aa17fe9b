import { PostgresDialect } from 'kysely'
import { types } from 'pg'
import type { Driven } from './driven.ts'
import { LimitedPool } from './limited-pool.ts'

/** Connections that a process keeps at most. */
const MOST_CONNECTIONS = 10

/** How long the server may take to answer the first time, in milliseconds. */
const CONNECT_TIMEOUT = 10_000

/** True for what names a PostgreSQL database, not a file. */
export const isPostgresUrl = (target: string): boolean => /^postgres(ql)?:\/\//i.test(target)

/** Sums and counts come as 64-bit integers; the driver gives them as text. They stay below 2^53. */
const asNumbers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format),
}

/**
 * The PostgreSQL database at a `postgres://` address. Nothing is connected before the first query. A read that is no
 * part of a transaction may take `limit` milliseconds from `opened` on.
 */
export function postgresDialect(url: string, limit: number): Driven {
  const pool = new LimitedPool({
    connectionString: url,
    application_name: 'dualtrack',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    max: MOST_CONNECTIONS,
    types: asNumbers,
  })
  return {
    dialect: new PostgresDialect({ pool }),
    close: () => void pool.end(),
    opened: () => pool.limitReads(limit),
  }
}
