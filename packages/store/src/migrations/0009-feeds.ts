import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/** Feeds with when they are polled and what came of it, and the items that they have shown. */
export const feeds = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('feed')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('url', keyText(kind), (c) => c.notNull().unique())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('outlet', 'text', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('state', keyText(kind), (c) => c.notNull())
      .addColumn('full_text', 'integer', (c) => c.notNull())
      .addColumn('every_minutes', 'integer', (c) => c.notNull())
      .addColumn('items', 'bigint', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('last_success_at', 'bigint')
      .addColumn('last_error', 'text')
      .addColumn('last_error_at', 'bigint')
      .addColumn('next_poll_at', 'bigint', (c) => c.notNull())
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('unreadable', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('feed_by_next_poll').on('feed').columns(['state', 'next_poll_at']).execute()

    await db.schema
      .createTable('feed_item')
      .addColumn('feed_id', keyText(kind), (c) => c.notNull().references('feed.id').onDelete('cascade'))
      .addColumn('item', keyText(kind), (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('feed_item_key', ['feed_id', 'item'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})
