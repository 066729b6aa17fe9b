import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'

/**
 * The index of the acts of an article holds all that lists of articles are narrowed by, so that an article is asked
 * for its acts without reading these with their sentences. PostgreSQL has the key of the table for that.
 */
export const actsOfArticles = (kind: StoreKind): Migration => ({
  async up(db) {
    if (kind === 'postgres') return
    await db.schema.dropIndex('event_by_article').execute()
    await db.schema
      .createIndex('event_by_article')
      .on('event')
      .columns(['article_id', 'published_at', 'source', 'target', 'type', 'quad', 'confidence'])
      .columns(['review_state', 'review_id', 'coded_type'])
      .execute()
  },
})
