import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/** Imports as jobs, with how far they are and what they refused. */
export const imports = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('import_job')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('format', keyText(kind), (c) => c.notNull())
      .addColumn('state', keyText(kind), (c) => c.notNull())
      .addColumn('file', 'text', (c) => c.notNull())
      .addColumn('file_stamp', 'text', (c) => c.notNull())
      .addColumn('file_owned', 'integer', (c) => c.notNull())
      .addColumn('mapping', 'text')
      .addColumn('total', 'bigint')
      .addColumn('done', 'bigint', (c) => c.notNull())
      .addColumn('accepted', 'bigint', (c) => c.notNull())
      .addColumn('duplicate', 'bigint', (c) => c.notNull())
      .addColumn('rejected', 'bigint', (c) => c.notNull())
      .addColumn('other_language', 'bigint', (c) => c.notNull())
      .addColumn('error', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('finished_at', 'bigint')
      .addColumn('owner', keyText(kind))
      .addColumn('lease_until', 'bigint')
      .addColumn('run_from', 'bigint')
      .addColumn('run_started_at', 'bigint')
      .addColumn('progress_at', 'bigint')
      .execute()
    await db.schema
      .createIndex('import_job_by_state')
      .on('import_job')
      .columns(['state', 'created_at'])
      .execute()
    await db.schema
      .createIndex('import_job_by_file')
      .on('import_job')
      .columns(['file', 'file_stamp'])
      .execute()

    await db.schema
      .createTable('rejected_row')
      .addColumn('import_id', keyText(kind), (c) =>
        c.notNull().references('import_job.id').onDelete('cascade'),
      )
      .addColumn('row', 'bigint', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('rejected_row_key', ['import_id', 'row'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})
