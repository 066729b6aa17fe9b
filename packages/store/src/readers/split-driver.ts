import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import { isRead } from './is-read.ts'
import type { ReaderPool } from './reader-pool.ts'
import { Turns } from './turns.ts'

/** What is asked in a transaction, or writes, goes to the one writing connection; other reads go to the readers. */
class SplitConnection implements DatabaseConnection {
  readonly #driver: SplitDriver
  /** The writing connection while a transaction holds it, and what ends its turn. */
  writer: DatabaseConnection | undefined
  endTurn: (() => void) | undefined

  constructor(driver: SplitDriver) {
    this.#driver = driver
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.writer !== undefined) return await this.writer.executeQuery<R>(query)
    const pool = isRead(query.sql) ? this.#driver.pool : undefined
    if (pool === undefined) return await this.#driver.alone((writer) => writer.executeQuery<R>(query))
    return { rows: await readRows<R>(pool, query) }
  }

  // biome-ignore lint/correctness/useYield: lists are read by pages, so that no query stays open
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('A query cannot be streamed. Read it by pages.')
  }
}

async function readRows<R>(pool: ReaderPool, { sql, parameters }: CompiledQuery): Promise<R[]> {
  const answer = await pool.read({ sql, parameters })
  if ('failure' in answer) throw Object.assign(new Error(answer.failure.message), answer.failure)
  const { columns, rows } = answer
  return rows.map((row) => objectOf(columns, row) as R)
}

function objectOf(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (let i = 0; i < columns.length; i++) object[columns[i] as string] = row[i]
  return object
}

/** Drives one SQLite file by a writing connection, of which everyone takes turns, and processes that read. */
class SplitDriver implements Driver {
  readonly #writing: SqliteDriver
  readonly #turns = new Turns()
  pool: ReaderPool | undefined

  constructor(config: SqliteDialectConfig) {
    this.#writing = new SqliteDriver(config)
  }

  init = () => this.#writing.init()
  acquireConnection = async () => new SplitConnection(this)
  releaseConnection = async () => {}

  async alone<T>(work: (writer: DatabaseConnection) => Promise<T>): Promise<T> {
    const done = await this.#turns.take()
    try {
      return await work(await this.#writing.acquireConnection())
    } finally {
      done()
    }
  }

  async beginTransaction(connection: SplitConnection): Promise<void> {
    const endTurn = await this.#turns.take()
    try {
      const writer = await this.#writing.acquireConnection()
      await this.#writing.beginTransaction(writer)
      Object.assign(connection, { writer, endTurn })
    } catch (error) {
      endTurn()
      throw error
    }
  }

  /** A commit that fails leaves the transaction open: it is rolled back next. */
  async commitTransaction(connection: SplitConnection): Promise<void> {
    await this.#writing.commitTransaction(await this.#writing.acquireConnection())
    this.#release(connection)
  }

  async rollbackTransaction(connection: SplitConnection): Promise<void> {
    try {
      await this.#writing.rollbackTransaction(await this.#writing.acquireConnection())
    } finally {
      this.#release(connection)
    }
  }

  #release(connection: SplitConnection): void {
    connection.writer = undefined
    connection.endTurn?.()
  }

  async destroy(): Promise<void> {
    this.pool?.close()
    await this.#writing.destroy()
  }
}

class SeveralConnections extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true
  }
}

/** A dialect of SQLite whose reads outside of transactions go to readers, from `readBy` on. */
export function splitDialect(config: SqliteDialectConfig): {
  dialect: Dialect
  readBy(pool: ReaderPool): void
} {
  const plain = new SqliteDialect(config)
  const driver = new SplitDriver(config)
  return {
    dialect: {
      createAdapter: () => new SeveralConnections(),
      createDriver: () => driver,
      createIntrospector: (db) => plain.createIntrospector(db),
      createQueryCompiler: () => plain.createQueryCompiler(),
    },
    readBy(pool) {
      driver.pool = pool
    },
  }
}
