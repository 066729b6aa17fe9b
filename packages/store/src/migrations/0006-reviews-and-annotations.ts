import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText, numbered, numberedKey } from './column-types.ts'

/** What analysts add: judgements of events (append-only) and notes on the time axis. */
export const reviewsAndAnnotations = (kind: StoreKind): Migration => ({
  async up(db) {
    const isSqlite = kind === 'sqlite'
    const review = numbered(db.schema.createTable('review'), 'id', kind)
      .addColumn('article_id', keyText(kind), (c) => c.notNull().references('article.id').onDelete('cascade'))
      .addColumn('source', keyText(kind), (c) => c.notNull())
      .addColumn('target', keyText(kind))
      .addColumn('type', keyText(kind), (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('new_source', keyText(kind))
      .addColumn('new_target', keyText(kind))
      .addColumn('new_type', keyText(kind))
      .addColumn('reviewer', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('reviewed_at', 'bigint', (c) => c.notNull())
    await (isSqlite ? review : review.addPrimaryKeyConstraint('review_key', ['article_id', 'id'])).execute()
    await db.schema.createIndex('review_by_article').on('review').column('article_id').execute()

    await numberedKey(db.schema.createTable('annotation'), 'id', kind)
      .addColumn('from_day', 'integer', (c) => c.notNull())
      .addColumn('to_day', 'integer', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('url', 'text')
      .addColumn('parties', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('annotation_by_day')
      .on('annotation')
      .columns(['from_day', 'to_day'])
      .execute()
  },
})
