import { SUM_COLUMNS, type VoteSums } from '@dualtrack/domain'
import type { ExpressionBuilder, Kysely } from 'kysely'
import type { DyadDayTable, PartyDayTable, Schema } from '../schema.ts'
import { changedRows, distinct, isDifference, sumsOf } from './changed-rows.ts'

type PartyTable = 'party_day' | 'party_month'
type DyadTable = 'dyad_day' | 'dyad_month'

/** How new sums are added to those that a table holds. */
const ADDED = {
  party_day: sumsOf('party_day', SUM_COLUMNS),
  party_month: sumsOf('party_month', SUM_COLUMNS),
  dyad_day: sumsOf('dyad_day', SUM_COLUMNS),
  dyad_month: sumsOf('dyad_month', SUM_COLUMNS),
}

const changesSums = (row: VoteSums) => SUM_COLUMNS.some((column) => row[column] !== 0)

const allZero = (eb: ExpressionBuilder<Schema, PartyTable | DyadTable>) =>
  eb.and(SUM_COLUMNS.map((column) => eb(column, '=', 0)))

/** What is changed may have come to nothing. */
const mayVanish = <Row extends PartyDayTable | DyadDayTable>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.events < 0 || isDifference(row))

/** Adds to the sums of parties (`rows` by their keys), and deletes the rows that come to nothing. */
export async function addToParties(
  db: Kysely<Schema>,
  table: PartyTable,
  rows: ReadonlyMap<string, PartyDayTable>,
): Promise<void> {
  for (const some of changedRows(rows, changesSums)) {
    await db
      .insertInto(table)
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['party', 'unit', 'scale', 'day', 'basis']).doUpdateSet(ADDED[table]),
      )
      .execute()
    const lessened = mayVanish(some)
    if (lessened.length === 0) continue
    await db
      .deleteFrom(table)
      .where('party', 'in', distinct(lessened, 'party'))
      .where('day', 'in', distinct(lessened, 'day'))
      .where(allZero)
      .execute()
  }
}

/** Adds to the sums of directed pairs (`rows` by their keys), and deletes the rows that come to nothing. */
export async function addToDyads(
  db: Kysely<Schema>,
  table: DyadTable,
  rows: ReadonlyMap<string, DyadDayTable>,
): Promise<void> {
  for (const some of changedRows(rows, changesSums)) {
    await db
      .insertInto(table)
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['source', 'target', 'unit', 'scale', 'day', 'basis']).doUpdateSet(ADDED[table]),
      )
      .execute()
    const lessened = mayVanish(some)
    if (lessened.length === 0) continue
    await db
      .deleteFrom(table)
      .where('source', 'in', distinct(lessened, 'source'))
      .where('target', 'in', distinct(lessened, 'target'))
      .where('day', 'in', distinct(lessened, 'day'))
      .where(allZero)
      .execute()
  }
}
