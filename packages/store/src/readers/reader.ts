import SqliteConnection, { type Statement } from 'better-sqlite3'
import { keepStatements } from '../statement-cache.ts'
import type { ReadAnswer, ReadOrder } from './read-order.ts'

/** A process that reads one SQLite file for a `ReaderPool`: it can never write, and may be killed at any time. */
const database = new SqliteConnection(String(process.argv[2]), { readonly: true })
database.pragma('temp_store = MEMORY')
const prepare = keepStatements((sql): Statement<unknown[]> => database.prepare<unknown[]>(sql).raw())

function read({ sql, parameters }: ReadOrder): ReadAnswer {
  try {
    const statement = prepare(sql)
    const rows = statement.all(...parameters) as unknown[][]
    return { columns: statement.columns().map(({ name }) => name), rows }
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    return { failure: { message, code: code ?? '' } }
  }
}

process.on('message', (order: ReadOrder) => process.send?.(read(order)))
process.on('disconnect', () => process.exit())
// A signal to the whole group is for the server, which asks its last questions before it lets go of its readers.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.send?.('ready')
