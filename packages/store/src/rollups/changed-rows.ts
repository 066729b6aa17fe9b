import { batchesOf } from '../batches.ts'
import type { RollupBasis } from '../schema.ts'

/** The rows that change something, in the order of their keys, so many at a time as one statement takes. */
export function* changedRows<Row>(
  rows: ReadonlyMap<string, Row>,
  changes: (row: Row) => boolean,
): Generator<Row[]> {
  const changed = [...rows].filter(([, row]) => changes(row)).sort(([a], [b]) => (a < b ? -1 : 1))
  yield* batchesOf(changed.map(([, row]) => row))
}

/** A difference comes to nothing by what is added as well as by what is taken away. */
export const isDifference = ({ basis }: { basis: RollupBasis }) => basis === 'review'

export const distinct = <Row, Column extends keyof Row>(
  rows: readonly Row[],
  column: Column,
): Row[Column][] => [...new Set(rows.map((row) => row[column]))]
