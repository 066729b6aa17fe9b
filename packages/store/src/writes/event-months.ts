import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** Advisory lock of whoever adds a month. */
const MONTHS = 0x6474_0003

/** A month of events: the name of its table, its first instant and the first one after it. */
interface EventMonth {
  table: string
  from: number
  to: number
}

/** The UTC month that holds a stored instant. */
function monthOf(at: number): EventMonth {
  const day = new Date(at)
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()]
  const from = Date.UTC(year, month)
  const table = `event_${String(year).replace('-', 'bc')}_${String(month + 1).padStart(2, '0')}`
  return { table, from, to: Date.UTC(year, month + 1) }
}

type Database = Kysely<Schema>

/** Months that are there for good, by what stays the same in all transactions of a store. */
const known = new WeakMap<object, Set<string>>()
/** Months that a transaction has made: they are gone again when it is undone. */
const made = new WeakMap<Database, Set<string>>()

function setOf<Key extends object>(sets: WeakMap<Key, Set<string>>, key: Key): Set<string> {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set)
  return set
}

/**
 * Makes sure that PostgreSQL has a place for events of these stored instants: a table for each month. To be called
 * early in a transaction, since others that add a month wait until it ends.
 */
export async function ensureEventMonths(db: Database, instants: readonly number[]): Promise<void> {
  const [there, own] = [setOf(known, db.getExecutor().adapter), setOf(made, db)]
  const months = new Map(instants.map(monthOf).map((month) => [month.table, month]))
  const unknown = [...months.values()].filter(({ table }) => !there.has(table) && !own.has(table))
  for (const month of unknown.sort((a, b) => a.from - b.from)) {
    if (!(await exists(db, month)) && (await addMonth(db, month))) own.add(month.table)
    else there.add(month.table)
  }
}

async function exists(db: Database, { table }: EventMonth): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`.execute(
    db,
  )
  return rows[0]?.found === true
}

/** Made apart and then attached, which lets others read and write events meanwhile. False: another was quicker. */
async function addMonth(db: Database, month: EventMonth): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${sql.lit(MONTHS)})`.execute(db)
  if (await exists(db, month)) return false
  const table = sql.table(month.table)
  await sql`create table ${table} (like event including all)`.execute(db)
  await sql`alter table event attach partition ${table}
    for values from (${sql.lit(month.from)}) to (${sql.lit(month.to)})`.execute(db)
  return true
}
