/** A query on its way to a reader. */
export interface ReadOrder {
  sql: string
  parameters: readonly unknown[]
}

/** Its rows, each in the order of the columns; or what the database refused it for. */
export type ReadAnswer =
  | { columns: readonly string[]; rows: readonly (readonly unknown[])[] }
  | { failure: { message: string; code: string } }
