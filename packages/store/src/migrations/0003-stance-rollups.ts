import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/** Sums of votes by day, from which every stance is computed. All integers. */
export const stanceRollups = (kind: StoreKind): Migration => ({
  async up(db) {
    await addSumColumns(
      db.schema
        .createTable('party_day')
        .addColumn('party', keyText(kind), (c) => c.notNull())
        .addColumn('day', 'integer', (c) => c.notNull())
        .addColumn('scale', keyText(kind), (c) => c.notNull()),
    )
      .addPrimaryKeyConstraint('party_day_key', ['party', 'scale', 'day'])
      .modifyEnd(inKeyOrder(kind))
      .execute()

    await addSumColumns(
      db.schema
        .createTable('dyad_day')
        .addColumn('source', keyText(kind), (c) => c.notNull())
        .addColumn('target', keyText(kind), (c) => c.notNull())
        .addColumn('day', 'integer', (c) => c.notNull())
        .addColumn('scale', keyText(kind), (c) => c.notNull()),
    )
      .addPrimaryKeyConstraint('dyad_day_key', ['source', 'target', 'scale', 'day'])
      .modifyEnd(inKeyOrder(kind))
      .execute()

    await db.schema
      .createTable('target_set_day')
      .addColumn('party', keyText(kind), (c) => c.notNull())
      .addColumn('day', 'integer', (c) => c.notNull())
      .addColumn('targets', keyText(kind), (c) => c.notNull())
      .addColumn('stories', 'bigint', (c) => c.notNull())
      .addColumn('articles', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('target_set_day_key', ['party', 'day', 'targets'])
      .modifyEnd(inKeyOrder(kind))
      .execute()
  },
})

function addSumColumns<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
) {
  const required = (column: ColumnDefinitionBuilder) => column.notNull()
  return table
    .addColumn('events', 'bigint', required)
    .addColumn('stories', 'bigint', required)
    .addColumn('articles', 'bigint', required)
    .addColumn('w', 'bigint', required)
    .addColumn('w2', 'bigint', required)
    .addColumn('wp', 'bigint', required)
    .addColumn('wt', 'bigint', required)
    .addColumn('w2p', 'bigint', required)
    .addColumn('w2t', 'bigint', required)
    .addColumn('w2p2', 'bigint', required)
    .addColumn('w2t2', 'bigint', required)
}
