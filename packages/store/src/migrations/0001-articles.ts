import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { keyText, numbered } from './column-types.ts'

/**
 * Outlets, stories and articles. The long columns stand last, so that SQLite reads the others without them.
 * On PostgreSQL the key of an article is its id alone, and no key leads to its story: articles and stories are
 * distributed by their own ids.
 */
export const articles = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .createTable('outlet')
      .addColumn('name', keyText(kind), (c) => c.primaryKey().notNull())
      .execute()

    await db.schema
      .createTable('story')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('first_day', 'integer', (c) => c.notNull())
      .execute()

    const isSqlite = kind === 'sqlite'
    await numbered(db.schema.createTable('article'), 'seq', kind)
      .addColumn('id', keyText(kind), (c) => (isSqlite ? c.notNull().unique() : c.notNull().primaryKey()))
      .addColumn('story_id', keyText(kind), (c) =>
        isSqlite ? c.notNull().references('story.id') : c.notNull(),
      )
      .addColumn('outlet', keyText(kind), (c) => c.notNull().references('outlet.name'))
      .addColumn('published_at', 'bigint', (c) => c.notNull())
      .addColumn('published_at_known', 'integer', (c) => c.notNull())
      .addColumn('fetched_at', 'bigint', (c) => c.notNull())
      .addColumn('coded_at', 'bigint', (c) => c.notNull())
      .addColumn('coder_version', 'text', (c) => c.notNull())
      .addColumn('url', 'text')
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('sentences', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .execute()

    if (!isSqlite) await db.schema.createIndex('article_by_seq').on('article').column('seq').execute()
    await db.schema.createIndex('article_by_time').on('article').columns(['published_at', 'id']).execute()
    await db.schema
      .createIndex('article_by_outlet')
      .on('article')
      .columns(['outlet', 'published_at', 'id'])
      .execute()
    await db.schema
      .createIndex('article_by_story')
      .on('article')
      .columns(['story_id', 'published_at'])
      .execute()
  },
})
