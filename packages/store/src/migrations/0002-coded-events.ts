import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText, numberedKey } from './column-types.ts'

/** Coded events with their evidence, and the indexes that their lists are read from. */
export const codedEvents = (kind: StoreKind): Migration => ({
  async up(db) {
    await numberedKey(db.schema.createTable('event'), 'id', kind)
      .addColumn('article_id', keyText(kind), (c) => c.notNull().references('article.id').onDelete('cascade'))
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
      .execute()

    await db.schema.createIndex('event_by_article').on('event').column('article_id').execute()
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
