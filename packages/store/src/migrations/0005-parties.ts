import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText } from './column-types.ts'

/** The parties and groups that the filters offer. Events may name a party that is not listed here. */
export const parties = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('party')
      .addColumn('code', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('name', keyText(kind), (c) => c.notNull())
      .addColumn('short', 'text', (c) => c.notNull())
      .execute()

    await db.schema
      .createTable('party_group')
      .addColumn('code', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('name', keyText(kind), (c) => c.notNull())
      .addColumn('members', 'text', (c) => c.notNull())
      .execute()
  },
})
