import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/** Rules, the days on which they were met, and what was sent to webhooks about them. */
export const alerts = (kind: StoreKind): Migration => ({
  async up(db) {
    const real = kind === 'sqlite' ? 'real' : 'double precision'
    await db.schema
      .createTable('alert_rule')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('party', keyText(kind), (c) => c.notNull())
      .addColumn('counterpart', 'text', (c) => c.notNull())
      .addColumn('measure', keyText(kind), (c) => c.notNull())
      .addColumn('condition', keyText(kind), (c) => c.notNull())
      .addColumn('threshold', real, (c) => c.notNull())
      .addColumn('window_days', 'integer', (c) => c.notNull())
      .addColumn('min_stories', 'integer', (c) => c.notNull())
      .addColumn('webhook', 'text')
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('active', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('checked_at', 'bigint')
      .execute()

    await db.schema
      .createTable('alert')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('rule_id', keyText(kind), (c) => c.notNull().references('alert_rule.id').onDelete('cascade'))
      .addColumn('day', 'integer', (c) => c.notNull())
      .addColumn('value', real, (c) => c.notNull())
      .addColumn('before', real)
      .addColumn('stories', 'integer', (c) => c.notNull())
      .addColumn('found_at', 'bigint', (c) => c.notNull())
      .addColumn('past', 'integer', (c) => c.notNull())
      .addColumn('withdrawn_at', 'bigint')
      .addUniqueConstraint('alert_by_rule_and_day', ['rule_id', 'day'])
      .execute()
    await db.schema.createIndex('alert_by_day').on('alert').columns(['day', 'id']).execute()

    await db.schema
      .createTable('delivery')
      .addColumn('id', keyText(kind), (c) => c.primaryKey().notNull())
      .addColumn('rule_id', keyText(kind), (c) => c.notNull().references('alert_rule.id').onDelete('cascade'))
      .addColumn('alert_id', keyText(kind))
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('state', keyText(kind), (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('next_attempt_at', 'bigint', (c) => c.notNull())
      .addColumn('held_until', 'bigint')
      .execute()
    await db.schema
      .createIndex('delivery_by_next_attempt')
      .on('delivery')
      .columns(['state', 'next_attempt_at'])
      .execute()
    await db.schema
      .createIndex('delivery_by_rule')
      .on('delivery')
      .columns(['rule_id', 'created_at'])
      .execute()

    await db.schema
      .createTable('delivery_attempt')
      .addColumn('delivery_id', keyText(kind), (c) =>
        c.notNull().references('delivery.id').onDelete('cascade'),
      )
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('status', 'integer')
      .addColumn('error', 'text')
      .addPrimaryKeyConstraint('delivery_attempt_key', ['delivery_id', 'number'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})
