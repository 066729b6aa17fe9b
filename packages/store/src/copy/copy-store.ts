import { DualtrackError } from '@dualtrack/domain'
import { sql, type Transaction } from 'kysely'
import { batchesOf } from '../batches.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Schema } from '../schema.ts'
import { indexArticle } from '../search/search-index.ts'
import type { Store, StoreKind } from '../store.ts'
import { ensureEventMonths } from '../writes/event-months.ts'
import { digesting, digestOf, pagesOf, type Row, type TableDigest } from './table-rows.ts'
import { TABLES, type TableName } from './tables.ts'

/** A table after the copy: what was read from the one store, and what the other one holds now. */
export interface CopiedTable {
  table: TableName
  from: TableDigest
  to: TableDigest
}

/**
 * Copies all that a store holds into an empty one of either kind, in one transaction, with the numbers that the
 * rows have, and reads it back. Of `from` one state is copied, whatever is written meanwhile. `onTable` hears of
 * each table when it has been read back.
 * @throws DualtrackError WRONG_STATE when `to` is not empty, or an import is under way in `from`
 */
export async function copyStore(
  from: Store,
  to: Store,
  onTable: (copied: CopiedTable) => void = () => {},
): Promise<CopiedTable[]> {
  await checkEmpty(to)
  await checkQuiet(from)
  const digests = await from.db
    .transaction()
    .setIsolationLevel(from.kind === 'postgres' ? 'repeatable read' : 'serializable')
    .execute((snapshot) => inTransaction(to, (trx) => copyTables(snapshot, trx, to.kind)))
  const copied: CopiedTable[] = []
  for (const table of TABLES) {
    const read = digests.get(table)
    if (read === undefined) continue
    const both = { table, from: read, to: await digestOf(to.db, table) }
    copied.push(both)
    onTable(both)
  }
  return copied
}

async function checkEmpty({ db }: Store): Promise<void> {
  for (const table of TABLES) {
    for await (const _ of pagesOf(db, table))
      throw new DualtrackError(
        'WRONG_STATE',
        `The store to copy into is not empty: it has rows in "${table}".`,
      )
  }
}

async function checkQuiet({ db }: Store): Promise<void> {
  const busy = await db
    .selectFrom('import_job')
    .where('state', 'in', ['queued', 'running'])
    .select('name')
    .executeTakeFirst()
  if (busy !== undefined)
    throw new DualtrackError(
      'WRONG_STATE',
      `The import "${busy.name}" is under way. Let it end, or cancel it.`,
    )
}

async function copyTables(
  snapshot: Transaction<Schema>,
  trx: Transaction<Schema>,
  kind: StoreKind,
): Promise<Map<TableName, TableDigest>> {
  const digests = new Map<TableName, TableDigest>()
  for (const table of TABLES) {
    const { take, digest } = digesting()
    for await (const rows of pagesOf(snapshot, table)) {
      take(rows)
      await writeRows(trx, kind, table, rows)
    }
    digests.set(table, digest())
  }
  if (kind === 'postgres') await goOnCounting(trx)
  return digests
}

async function writeRows(
  trx: Transaction<Schema>,
  kind: StoreKind,
  table: TableName,
  rows: readonly Row[],
): Promise<void> {
  if (kind === 'postgres' && table === 'event') {
    await ensureEventMonths(
      trx,
      rows.map((row) => Number(row.published_at)),
    )
  }
  for (const some of batchesOf(rows)) await insertRows(trx, kind, table, some)
  if (table !== 'article') return
  for (const { seq, title, text } of rows)
    await indexArticle(trx, kind, { seq: Number(seq), title: String(title), text: String(text) })
}

/** The columns are those of the same table in the other store. PostgreSQL takes rows as one text in a third of the time. */
async function insertRows(
  trx: Transaction<Schema>,
  kind: StoreKind,
  table: TableName,
  rows: readonly Row[],
): Promise<void> {
  if (kind === 'postgres') {
    const name = sql.table(table)
    await sql`
      insert into ${name} select * from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`.execute(
      trx,
    )
    return
  }
  await trx
    .insertInto(table)
    .values(rows as never[])
    .execute()
}

/** PostgreSQL numbers new rows after those that were copied. */
async function goOnCounting(trx: Transaction<Schema>): Promise<void> {
  for (const [table, column] of [
    ['article', 'seq'],
    ['review', 'id'],
    ['annotation', 'id'],
  ] as const) {
    const counter = sql`pg_get_serial_sequence(${table}, ${column})`
    await sql`select setval(${counter}, max(${sql.ref(column)})) from ${sql.table(table)}`.execute(trx)
  }
  await sql`select setval('event_id_seq', max(id)) from event`.execute(trx)
}
