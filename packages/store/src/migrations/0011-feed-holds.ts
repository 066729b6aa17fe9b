import type { Migration } from 'kysely/migration'

/** Until when a feed is held by whoever polls it, apart from when it is to be polled. */
export const feedHolds: Migration = {
  async up(db) {
    await db.schema.alterTable('feed').addColumn('held_until', 'bigint').execute()
  },
}
