import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

/**
 * How an event stands after review, beside what was coded; and the rollups with the basis that they count on.
 * Nothing was reviewed before, so that all sums there are are those of what was coded.
 */
export const reviewedFigures = (kind: StoreKind): Migration => ({
  async up(db) {
    await db.schema
      .alterTable('event')
      .addColumn('review_state', keyText(kind), (c) => c.notNull().defaultTo('unreviewed'))
      .execute()
    await db.schema.alterTable('event').addColumn('review_id', 'bigint').execute()
    for (const column of ['coded_source', 'coded_target', 'coded_type', 'coded_mode'])
      await db.schema.alterTable('event').addColumn(column, keyText(kind)).execute()
    await db.schema
      .createIndex('event_reviewed')
      .on('event')
      .columns(['published_at', 'id'])
      .where(sql.ref('review_id'), 'is not', null)
      .execute()

    for (const { table, keys, values } of ROLLUPS) await addBasis(db, table, keys, values, kind)
  },
})

const SUMS = ['events', 'stories', 'articles', 'w', 'w2', 'wp', 'wt', 'w2p', 'w2t', 'w2p2', 'w2t2']

const ROLLUPS = [
  { table: 'party_day', keys: ['party', 'unit', 'scale', 'day'], values: SUMS },
  { table: 'dyad_day', keys: ['source', 'target', 'unit', 'scale', 'day'], values: SUMS },
  { table: 'target_set_day', keys: ['party', 'unit', 'day', 'targets'], values: ['stories', 'articles'] },
]

/** Makes the table anew with the basis last in its key, and takes its rows over as coded ones. */
async function addBasis(
  db: Kysely<unknown>,
  table: string,
  keys: readonly string[],
  values: readonly string[],
  kind: StoreKind,
): Promise<void> {
  const made = `${table}_made`
  let built: CreateTableBuilder<string, string> = db.schema.createTable(made)
  for (const key of keys) built = built.addColumn(key, key === 'day' ? 'integer' : keyText(kind), required)
  built = built.addColumn('basis', keyText(kind), required)
  for (const value of values) built = built.addColumn(value, 'bigint', required)
  await built
    .addPrimaryKeyConstraint(`${table}_basis_key`, [...keys, 'basis'])
    .modifyEnd(inKeyOrder(kind))
    .execute()
  const into = list([...keys, 'basis', ...values])
  const rows = sql`select ${list(keys)}, 'coded' as basis, ${list(values)} from ${sql.table(table)}`
  await sql`insert into ${sql.table(made)} (${into}) ${rows}`.execute(db)
  await db.schema.dropTable(table).execute()
  await db.schema.alterTable(made).renameTo(table).execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()

const list = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))
