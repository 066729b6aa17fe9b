import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText } from './column-types.ts'

/**
 * Events know their outlet, and the index by time holds all that lists are narrowed by: what passes a filter is
 * found, and counted, without reading the events themselves with their sentences.
 */
export const eventFacets = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .alterTable('event')
      .addColumn('outlet', keyText(kind), (c) => c.notNull().defaultTo(''))
      .execute()
    await sql`update event set outlet = (select outlet from article where article.id = event.article_id)`.execute(
      db,
    )
    await db.schema.dropIndex('event_by_time').execute()
    await db.schema
      .createIndex('event_by_time')
      .on('event')
      .columns(['published_at', 'id', 'source', 'target', 'type', 'quad', 'confidence', 'outlet'])
      .columns(['review_state', 'review_id', 'coded_type'])
      .execute()
  },
})
