import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/**
 * What tells which articles are the same, or tell the same. Articles that were stored before have none of it
 * until they are coded anew.
 */
export const stories = (kind: StoreKind): Migration => ({
  async up(db) {
    const column = (name: string, type: ReturnType<typeof keyText>) =>
      db.schema.alterTable('article').addColumn(name, type).execute()
    await db.schema
      .alterTable('article')
      .addColumn('author', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await column('canonical_url', keyText(kind))
    await column('text_hash', keyText(kind))
    await column('story_keys', keyText(kind))
    await db.schema
      .alterTable('article')
      .addColumn('story_pinned', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema.createIndex('article_by_canonical_url').on('article').column('canonical_url').execute()
    await db.schema.createIndex('article_by_text_hash').on('article').column('text_hash').execute()

    // In the order of time, so that what is written and read together lies together.
    await db.schema
      .createTable('story_key')
      .addColumn('span', 'integer', (c) => c.notNull())
      .addColumn('key', 'integer', (c) => c.notNull())
      .addColumn('article_seq', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('story_key_key', ['span', 'key', 'article_seq'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})
