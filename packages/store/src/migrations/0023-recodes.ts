import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText } from './column-types.ts'

/** The versions of the coder that were accepted for the stored articles, and how far coding them anew is. */
export const recodes = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('recode')
      .addColumn('coder_version', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('articles', 'bigint', (c) => c.notNull())
      .addColumn('accepted_at', 'bigint', (c) => c.notNull())
      .addColumn('finished_at', 'bigint')
      .execute()
  },
})
