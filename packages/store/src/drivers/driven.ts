import type { Dialect } from 'kysely'

/** A database that is about to be opened. */
export interface Driven {
  dialect: Dialect
  /** Lets go of it when opening fails. */
  close(): void
  /** What follows once its tables are up to date. */
  opened(): void
}
