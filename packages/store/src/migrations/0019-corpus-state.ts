import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/**
 * How much each day holds, so that nobody counts rows; and how often writes have touched each party, by which an
 * answer that was kept is known to hold still. Both are filled from the events when the store is opened.
 */
export const corpusState = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('corpus_day')
      .addColumn('day', 'integer', (c) => c.primaryKey())
      .addColumn('articles', 'bigint', (c) => c.notNull())
      .addColumn('events', 'bigint', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('party_version')
      .addColumn('party', keyText(kind), (c) => c.notNull().primaryKey())
      .addColumn('version', 'bigint', (c) => c.notNull())
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})
