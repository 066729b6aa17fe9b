import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { Pool, type PoolClient, type PoolConfig, type QueryResult } from 'pg'
import { isRead } from '../readers/is-read.ts'
import { currentSignal } from '../readers/reading-for.ts'
import { isEnded, tooLong } from '../store-failure.ts'

/**
 * Connections to PostgreSQL on which a read outside of a transaction ends past a limit, which the server itself holds
 * to, or as soon as its caller has gone (`readingFor`). What is asked within a transaction, and what writes, may take
 * as long as it takes.
 */
export class LimitedPool implements PostgresPool {
  readonly options: object
  readonly #pool: Pool
  /** One of its own, since all others may be busy with what is to be ended. */
  readonly #ending: Pool
  #limit = Number.POSITIVE_INFINITY

  constructor(config: PoolConfig) {
    this.#pool = new Pool(config)
    this.options = this.#pool.options
    this.#ending = new Pool({ ...config, max: 1, allowExitOnIdle: true })
    // A connection that breaks while it rests is replaced; without a listener it would end the process.
    this.#pool.on('error', () => {})
    this.#ending.on('error', () => {})
  }

  /** From now on a read may take so long (milliseconds); without an end for `Infinity`. */
  limitReads(limit: number): void {
    this.#limit = limit
  }

  async connect(): Promise<PostgresPoolClient> {
    const end = (pid: number) => this.#ending.query('select pg_cancel_backend($1)', [pid])
    return new LimitedClient(await this.#pool.connect(), this.#limit, end)
  }

  async end(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#ending.end()])
  }
}

class LimitedClient implements PostgresPoolClient {
  readonly #client: PoolClient
  readonly #limit: number
  readonly #end: (pid: number) => Promise<unknown>
  #isInTransaction = false
  #isBroken = false

  constructor(client: PoolClient, limit: number, end: (pid: number) => Promise<unknown>) {
    this.#client = client
    this.#limit = limit
    this.#end = end
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query(asked: string | object, parameters: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new Error('A query cannot be streamed. Read it by pages.')
    if (/^(begin|start transaction)\b/.test(asked)) this.#isInTransaction = true
    if (/^(commit|rollback)$/.test(asked)) this.#isInTransaction = false
    const isLimited = Number.isFinite(this.#limit) && !this.#isInTransaction && isRead(asked)
    return isLimited ? this.#read(asked, parameters) : this.#client.query(asked, [...parameters])
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#isBroken)
  }

  /**
   * The limit is set for one transaction, not for the connection, which others may share behind a pooler.
   * @throws DualtrackError QUERY_TOO_LONG past the limit; the reason of the caller's signal when it is aborted
   */
  async #read(text: string, parameters: readonly unknown[]): Promise<QueryResult> {
    const signal = currentSignal()
    signal?.throwIfAborted()
    const pid = await this.#begin()
    let ending: Promise<unknown> | undefined
    const end = () => {
      ending = this.#end(pid).catch(() => {})
    }
    signal?.addEventListener('abort', end)
    try {
      signal?.throwIfAborted()
      return await this.#client.query(text, [...parameters])
    } catch (error) {
      signal?.throwIfAborted()
      throw isEnded(error) ? tooLong(this.#limit) : error
    } finally {
      signal?.removeEventListener('abort', end)
      // The server must have been told before the connection is anyone else's.
      await ending
      await this.#rollback()
    }
  }

  /** Begins a transaction with the limit, and tells the number of the server's process that works on it. */
  async #begin(): Promise<number> {
    const limit = `set local statement_timeout = ${Math.ceil(this.#limit)}`
    const asked: unknown = await this.#client.query(`begin; ${limit}; select pg_backend_pid() as pid`)
    const [, , told] = asked as [QueryResult, QueryResult, QueryResult<{ pid: number }>]
    return told.rows[0]?.pid ?? 0
  }

  /** A connection that cannot be cleared, since what ended the query has hit this, is not used again. */
  async #rollback(): Promise<void> {
    try {
      await this.#client.query('rollback')
    } catch {
      this.#isBroken = true
    }
  }
}
