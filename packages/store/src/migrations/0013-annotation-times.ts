import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText } from './column-types.ts'

/** When a note was written and changed, and the name of a sample note, by which it is stored once. */
export const annotationTimes = (kind: StoreKind): Migration => ({
  async up(db) {
    for (const column of ['created_at', 'changed_at']) {
      await db.schema
        .alterTable('annotation')
        .addColumn(column, 'bigint', (c) => c.notNull().defaultTo(0))
        .execute()
    }
    await db.schema.alterTable('annotation').addColumn('sample', keyText(kind)).execute()
    await db.schema.createIndex('annotation_by_sample').on('annotation').column('sample').unique().execute()
  },
})
