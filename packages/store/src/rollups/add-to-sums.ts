import { SUM_COLUMNS, type VoteSums } from '@dualtrack/domain'
import type { ExpressionBuilder, Kysely } from 'kysely'
import { insertRows } from '../insert-rows.ts'
import type { DyadDayTable, PartyDayTable, Schema } from '../schema.ts'
import { addingTo } from './adding-to.ts'
import { changedRows, distinct, isDifference } from './changed-rows.ts'

const PARTY_KEY = ['party', 'unit', 'scale', 'day', 'basis'] as const
const DYAD_KEY = ['source', 'target', 'unit', 'scale', 'day', 'basis'] as const

/** How new sums are added to those that a table holds. */
const PARTIES = {
  party_day: addingTo<PartyDayTable>('party_day', PARTY_KEY, SUM_COLUMNS),
  party_month: addingTo<PartyDayTable>('party_month', PARTY_KEY, SUM_COLUMNS),
}
const DYADS = {
  dyad_day: addingTo<DyadDayTable>('dyad_day', DYAD_KEY, SUM_COLUMNS),
  dyad_month: addingTo<DyadDayTable>('dyad_month', DYAD_KEY, SUM_COLUMNS),
}

type PartyTable = keyof typeof PARTIES
type DyadTable = keyof typeof DYADS

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
    await insertRows(db, PARTIES[table], some)
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
    await insertRows(db, DYADS[table], some)
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
