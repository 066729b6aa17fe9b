import { type Kysely, type RawBuilder, sql } from 'kysely'
import { places, runKept } from './kept-statements.ts'
import type { Schema } from './schema.ts'

/** Rows to a statement, the most first. Few sizes, so that the compiled statements of all of them are kept. */
const SIZES = [64, 8, 1] as const

/** How rows are put into a table. */
export interface RowInsert<Row> {
  columns: readonly (keyof Row & string)[]
  /** The statement for so many rows. */
  write(count: number): RawBuilder<unknown>
}

/** A kind of insert: made once, since its statements are kept by it. */
export function rowInsert<Row>(insert: {
  into: string
  columns: readonly (keyof Row & string)[]
  /** What is written for a row, when it is not its values as they are. */
  row?: (values: RawBuilder<unknown>[]) => RawBuilder<unknown>
  /** What follows the rows: `on conflict …`, `returning …`. */
  after?: RawBuilder<unknown>
}): RowInsert<Row> {
  const { into, columns, row = (values) => sql.join(values), after = sql`` } = insert
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const written = () => sql`(${row(places(columns.length))})`
  return {
    columns,
    write: (count) =>
      sql`insert into ${sql.table(into)} (${names}) values ${sql.join(Array.from({ length: count }, written))} ${after}`,
  }
}

/** Inserts rows in their order, many to a statement. Gives what the statements return. */
export async function insertRows<Row, Returned = never>(
  db: Kysely<Schema>,
  { columns, write }: RowInsert<Row>,
  rows: readonly Row[],
): Promise<Returned[]> {
  const returned: Returned[] = []
  for (let at = 0; at < rows.length; ) {
    const count = SIZES.find((size) => size <= rows.length - at) ?? 1
    const values: unknown[] = []
    for (const row of rows.slice(at, at + count)) for (const column of columns) values.push(row[column])
    for (const row of await runKept<Returned>(db, write, count, values)) returned.push(row)
    at += count
  }
  return returned
}
