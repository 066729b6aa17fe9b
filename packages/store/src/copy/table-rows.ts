import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { keyOf, type TableName } from './tables.ts'

/** A row of any table, by the names of its columns. */
export type Row = Readonly<Record<string, string | number | null>>

/** Rows at a time: memory holds so many, and a statement that writes them stays below the databases' limits. */
const PAGE = 500

/** All rows of a table in the order of its key, a page at a time. */
export async function* pagesOf(db: Kysely<Schema>, table: TableName): AsyncGenerator<Row[]> {
  const columns = keyOf(table)
  const key = sql.join(columns.map((column) => sql.ref(column)))
  let last: Row | undefined
  for (;;) {
    const after = last
    const rest =
      after === undefined
        ? sql``
        : sql`where (${key}) > (${sql.join(columns.map((column) => after[column]))})`
    const page = sql<Row>`select * from ${sql.table(table)} ${rest} order by ${key} limit ${sql.lit(PAGE)}`
    const { rows } = await page.execute(db)
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < PAGE || last === undefined) return
  }
}

/** What tells whether two tables hold the same. */
export interface TableDigest {
  rows: number
  /** SHA-256 over all rows in the order of the key, columns by name. */
  hash: string
}

/** Takes pages of a table as they pass, and gives the digest at the end. */
export function digesting(): { take(rows: readonly Row[]): void; digest(): TableDigest } {
  const hash = createHash('sha256')
  let count = 0
  return {
    take(rows) {
      for (const row of rows) {
        const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
        hash.update(`${JSON.stringify(cells)}\n`)
      }
      count += rows.length
    },
    digest: () => ({ rows: count, hash: hash.digest('hex') }),
  }
}

/** The digest of a table as it is stored. */
export async function digestOf(db: Kysely<Schema>, table: TableName): Promise<TableDigest> {
  const { take, digest } = digesting()
  for await (const page of pagesOf(db, table)) take(page)
  return digest()
}
