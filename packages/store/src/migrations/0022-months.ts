import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { StoreKind } from '../store.ts'
import { inKeyOrder, keyText } from './column-types.ts'

const SUMS = ['events', 'stories', 'articles', 'w', 'w2', 'wp', 'wt', 'w2p', 'w2t', 'w2p2', 'w2t2']

const MONTHS = [
  { table: 'party_month', days: 'party_day', key: ['party', 'unit', 'scale', 'day', 'basis'], sums: SUMS },
  {
    table: 'dyad_month',
    days: 'dyad_day',
    key: ['source', 'target', 'unit', 'scale', 'day', 'basis'],
    sums: SUMS,
  },
  {
    table: 'exchange_month',
    days: 'exchange_day',
    key: ['unit', 'day', 'party', 'basis'],
    sums: ['sent', 'received'],
  },
]

type Months = (typeof MONTHS)[number]

/** The sums by day once more by month, so that a question over years reads some sixty rows of each, not 1,800. */
export const months = (kind: StoreKind): Migration => ({
  async up(db) {
    for (const of of MONTHS) {
      await createMonths(db, of, kind)
      await fillFromDays(db, of, kind)
    }
  },
})

async function createMonths(db: Kysely<unknown>, { table, key, sums }: Months, kind: StoreKind) {
  let built: CreateTableBuilder<string, string> = db.schema.createTable(table)
  for (const part of key) built = built.addColumn(part, part === 'day' ? 'integer' : keyText(kind), required)
  for (const sum of sums) built = built.addColumn(sum, 'bigint', required)
  await built.addPrimaryKeyConstraint(`${table}_key`, key).modifyEnd(inKeyOrder(kind)).execute()
}

async function fillFromDays(db: Kysely<unknown>, { table, days, key, sums }: Months, kind: StoreKind) {
  const grouped = key.map((part) => (part === 'day' ? firstOfMonth(kind) : sql.ref(part)))
  const totals = sums.map((sum) => sql`sum(${sql.ref(sum)})`)
  const isSomething = sums.map((sum) => sql`sum(${sql.ref(sum)}) <> 0`)
  const columns = [...key, ...sums].map((column) => sql.ref(column))
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns)})
    select ${sql.join([...grouped, ...totals])} from ${sql.table(days)}
    group by ${sql.join(grouped)} having ${sql.join(isSomething, sql` or `)}`.execute(db)
}

/** The number of the first day of the month of `day`. */
const firstOfMonth = (kind: StoreKind) =>
  kind === 'sqlite'
    ? sql`day - cast(strftime('%d', day * 86400, 'unixepoch') as integer) + 1`
    : sql`day - extract(day from date '1970-01-01' + day)::integer + 1`

const required = (column: ColumnDefinitionBuilder) => column.notNull()
