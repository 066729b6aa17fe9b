import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** The two databases that the same code runs on. They differ in column types and full-text search only. */
export type StoreKind = 'sqlite' | 'postgres'

/** An open database with its tables up to date. */
export interface Store {
  readonly db: Kysely<Schema>
  readonly kind: StoreKind
  /** Ends the connection; the store cannot be used afterwards. */
  close(): Promise<void>
}
