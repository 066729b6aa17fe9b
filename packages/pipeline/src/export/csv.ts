import { stringify } from 'csv-stringify/sync'

/** A value of a CSV cell; null is left empty. */
export type Cell = string | number | boolean | null

/** A column of an export: its name, and its cell of a row. */
export interface Column<Row> {
  name: string
  cell: (row: Row) => Cell
}

const BATCH = 500

/** Spreadsheets run what looks like a formula; an apostrophe makes it text. Numbers are never touched. */
const guarded = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell

const write = (records: Cell[][]) =>
  stringify(records, { record_delimiter: '\r\n', cast: { boolean: String } })

/** `rows` as CSV text (RFC 4180, header first, no byte order mark), some hundred rows a chunk. */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  let records: Cell[][] = [columns.map(({ name }) => name)]
  for await (const row of rows) {
    records.push(columns.map(({ cell }) => guarded(cell(row))))
    if (records.length < BATCH) continue
    yield write(records)
    records = []
  }
  if (records.length > 0) yield write(records)
}
