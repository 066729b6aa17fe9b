import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText, numberedKey } from './column-types.ts'

/** Coded events with their evidence, and the indexes that their lists are read from. */
export const codedEvents = (kind: StoreKind): Migration => ({
  async up(db) {
    if (kind === 'sqlite') await createTable(db)
    else await createPartedTable(db)
    await db.schema.createIndex('event_by_time').on('event').columns(['published_at', 'id']).execute()
    await db.schema
      .createIndex('event_by_source')
      .on('event')
      .columns(['source', 'published_at', 'id'])
      .execute()
    await db.schema
      .createIndex('event_by_target')
      .on('event')
      .columns(['target', 'published_at', 'id'])
      .execute()
  },
})

async function createTable(db: Kysely<unknown>): Promise<void> {
  const table = numberedKey(db.schema.createTable('event'), 'id', 'sqlite').addColumn(
    'article_id',
    'text',
    (c) => c.notNull().references('article.id').onDelete('cascade'),
  )
  await addColumns(table, 'sqlite').execute()
  await db.schema.createIndex('event_by_article').on('event').column('article_id').execute()
}

/**
 * The table on PostgreSQL, parted by month: `ensureEventMonths` makes the months. An event goes with its article by
 * a write, not by a foreign key: a key would keep all writers of articles waiting while a month is added.
 */
async function createPartedTable(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence event_id_seq`.execute(db)
  const table = db.schema
    .createTable('event')
    .addColumn('id', 'bigint', (c) => c.notNull().defaultTo(sql`nextval('event_id_seq')`))
    .addColumn('article_id', keyText('postgres'), (c) => c.notNull())
  await addColumns(table, 'postgres')
    .addPrimaryKeyConstraint('event_key', ['article_id', 'published_at', 'id'])
    .modifyEnd(sql`partition by range (published_at)`)
    .execute()
  await db.schema.createIndex('event_by_id').on('event').column('id').execute()
}

const addColumns = <Columns extends string>(table: CreateTableBuilder<'event', Columns>, kind: StoreKind) =>
  table
    .addColumn('published_at', 'bigint', (c) => c.notNull())
    .addColumn('source', keyText(kind), (c) => c.notNull())
    .addColumn('target', keyText(kind))
    .addColumn('type', keyText(kind), (c) => c.notNull())
    .addColumn('mode', keyText(kind))
    .addColumn('quad', keyText(kind), (c) => c.notNull())
    .addColumn('score', 'double precision', (c) => c.notNull())
    .addColumn('confidence', 'double precision', (c) => c.notNull())
    .addColumn('modality', 'text', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('more_evidence', 'text', (c) => c.notNull())
    .addColumn('runner_up', 'text')
