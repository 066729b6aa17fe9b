import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/**
 * The rollups anew, each with the unit that votes in it: stories, or articles one by one. The tables are left
 * empty here; the store fills them from the events when it is opened.
 */
export const countUnits = (kind: StoreKind): Migration => ({
  async up(db) {
    for (const table of ['party_day', 'dyad_day', 'target_set_day'])
      await db.schema.dropTable(table).execute()

    await sumTable(db.schema.createTable('party_day'), ['party', 'unit', 'scale'], kind)
      .addPrimaryKeyConstraint('party_day_key', ['party', 'unit', 'scale', 'day'])
      .execute()
    await sumTable(db.schema.createTable('dyad_day'), ['source', 'target', 'unit', 'scale'], kind)
      .addPrimaryKeyConstraint('dyad_day_key', ['source', 'target', 'unit', 'scale', 'day'])
      .execute()
    await db.schema
      .createTable('target_set_day')
      .addColumn('party', keyText(kind), required)
      .addColumn('unit', keyText(kind), required)
      .addColumn('day', 'integer', required)
      .addColumn('targets', keyText(kind), required)
      .addColumn('stories', 'bigint', required)
      .addColumn('articles', 'bigint', required)
      .addPrimaryKeyConstraint('target_set_day_key', ['party', 'unit', 'day', 'targets'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})

const SUMS = ['events', 'stories', 'articles', 'w', 'w2', 'wp', 'wt', 'w2p', 'w2t', 'w2p2', 'w2t2'] as const

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** A table of sums by day, with these columns before the day in its key. */
function sumTable<Table extends string, Key extends string>(
  table: CreateTableBuilder<Table, never>,
  keys: readonly Key[],
  kind: StoreKind,
): CreateTableBuilder<Table, Key | 'day' | (typeof SUMS)[number]> {
  let built: CreateTableBuilder<Table, string> = table
  for (const key of keys) built = built.addColumn(key, keyText(kind), required)
  built = built.addColumn('day', 'integer', required)
  for (const sum of SUMS) built = built.addColumn(sum, 'bigint', required)
  return built.modifyEnd(inKeyOrder(kind))
}
