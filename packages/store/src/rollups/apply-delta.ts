import { SUM_COLUMNS, type VoteSums } from '@dualtrack/domain'
import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import { batchesOf } from '../batches.ts'
import type { DyadDayTable, PartyDayTable, RollupBasis, Schema, TargetSetDayTable } from '../schema.ts'
import { addToCorpusDay } from './add-to-corpus-day.ts'
import { addToExchangeDay } from './add-to-exchange-day.ts'
import type { RollupDelta } from './rollup-delta.ts'
import { touchParties } from './touch-parties.ts'

/**
 * Adds a delta to the rollup tables; rows that come to nothing are deleted, so that a maintained table equals
 * a rebuilt one. Rows are written in the order of their keys, lest two writers wait for each other.
 */
export async function applyDelta(db: Kysely<Schema>, delta: RollupDelta): Promise<void> {
  for (const rows of batches(delta.party, changesSums)) await addToPartyDay(db, rows)
  for (const rows of batches(delta.dyad, changesSums)) await addToDyadDay(db, rows)
  for (const rows of batches(delta.targetSet, changesCounts)) await addToTargetSetDay(db, rows)
  await addToExchangeDay(db, delta)
  await addToCorpusDay(db, delta)
  await touchParties(db, delta)
}

const changesSums = (row: VoteSums) => SUM_COLUMNS.some((column) => row[column] !== 0)
const changesCounts = (row: TargetSetDayTable) => row.stories !== 0 || row.articles !== 0

function* batches<Row>(rows: ReadonlyMap<string, Row>, changes: (row: Row) => boolean): Generator<Row[]> {
  const changed = [...rows].filter(([, row]) => changes(row)).sort(([a], [b]) => (a < b ? -1 : 1))
  yield* batchesOf(changed.map(([, row]) => row))
}

/** `column = table.column + excluded.column` for each column. */
function sumsOf<Column extends string>(
  table: string,
  columns: readonly Column[],
): Record<Column, RawBuilder<number>> {
  const sums = columns.map((column) => [
    column,
    sql<number>`${sql.ref(`${table}.${column}`)} + ${sql.ref(`excluded.${column}`)}`,
  ])
  return Object.fromEntries(sums)
}

/** A difference comes to nothing by what is added as well as by what is taken away. */
const isDifference = ({ basis }: { basis: RollupBasis }) => basis === 'review'

const allZero = (eb: ExpressionBuilder<Schema, 'party_day' | 'dyad_day'>) =>
  eb.and(SUM_COLUMNS.map((column) => eb(column, '=', 0)))

const partyDaySums = sumsOf('party_day', SUM_COLUMNS)
const dyadDaySums = sumsOf('dyad_day', SUM_COLUMNS)
const targetSetDaySums = sumsOf('target_set_day', ['stories', 'articles'])

async function addToPartyDay(db: Kysely<Schema>, rows: PartyDayTable[]): Promise<void> {
  await db
    .insertInto('party_day')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['party', 'unit', 'scale', 'day', 'basis']).doUpdateSet(partyDaySums),
    )
    .execute()
  const mayVanish = rows.filter((row) => row.events < 0 || isDifference(row))
  if (mayVanish.length === 0) return
  await db
    .deleteFrom('party_day')
    .where('party', 'in', distinct(mayVanish, 'party'))
    .where('day', 'in', distinct(mayVanish, 'day'))
    .where(allZero)
    .execute()
}

async function addToDyadDay(db: Kysely<Schema>, rows: DyadDayTable[]): Promise<void> {
  await db
    .insertInto('dyad_day')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['source', 'target', 'unit', 'scale', 'day', 'basis']).doUpdateSet(dyadDaySums),
    )
    .execute()
  const mayVanish = rows.filter((row) => row.events < 0 || isDifference(row))
  if (mayVanish.length === 0) return
  await db
    .deleteFrom('dyad_day')
    .where('source', 'in', distinct(mayVanish, 'source'))
    .where('target', 'in', distinct(mayVanish, 'target'))
    .where('day', 'in', distinct(mayVanish, 'day'))
    .where(allZero)
    .execute()
}

async function addToTargetSetDay(db: Kysely<Schema>, rows: TargetSetDayTable[]): Promise<void> {
  await db
    .insertInto('target_set_day')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['party', 'unit', 'day', 'targets', 'basis']).doUpdateSet(targetSetDaySums),
    )
    .execute()
  const mayVanish = rows.filter((row) => row.stories < 0 || row.articles < 0 || isDifference(row))
  if (mayVanish.length === 0) return
  await db
    .deleteFrom('target_set_day')
    .where('party', 'in', distinct(mayVanish, 'party'))
    .where('day', 'in', distinct(mayVanish, 'day'))
    .where('stories', '=', 0)
    .where('articles', '=', 0)
    .execute()
}

const distinct = <Row, Column extends keyof Row>(rows: readonly Row[], column: Column): Row[Column][] => [
  ...new Set(rows.map((row) => row[column])),
]
