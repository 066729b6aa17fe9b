/** Rows for one statement: a row has up to some 25 values, and SQLite takes 32,766 of them. */
const ROWS_PER_STATEMENT = 200

/** The rows, so many at a time as one statement takes. */
export function* batchesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) yield rows.slice(at, at + ROWS_PER_STATEMENT)
}
