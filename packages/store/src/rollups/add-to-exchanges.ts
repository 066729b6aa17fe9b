import type { Kysely } from 'kysely'
import { insertRows } from '../insert-rows.ts'
import type { DyadDayTable, Schema } from '../schema.ts'
import type { ExchangeDayTable } from '../schema-of-days.ts'
import { addingTo } from './adding-to.ts'
import { distinct, isDifference } from './changed-rows.ts'

const KEY = ['unit', 'day', 'party', 'basis'] as const

const EXCHANGES = {
  exchange_day: addingTo<ExchangeDayTable>('exchange_day', KEY, ['sent', 'received']),
  exchange_month: addingTo<ExchangeDayTable>('exchange_month', KEY, ['sent', 'received']),
}

/** Adds what parties give and receive, in the order of the rows; rows that come to nothing are deleted. */
export async function addToExchanges(
  db: Kysely<Schema>,
  table: keyof typeof EXCHANGES,
  rows: readonly ExchangeDayTable[],
): Promise<void> {
  const changed = rows.filter(({ sent, received }) => sent !== 0 || received !== 0)
  await insertRows(db, EXCHANGES[table], changed)
  const mayVanish = changed.filter((row) => row.sent < 0 || row.received < 0 || isDifference(row))
  if (mayVanish.length === 0) return
  await db
    .deleteFrom(table)
    .where('day', 'in', distinct(mayVanish, 'day'))
    .where('party', 'in', distinct(mayVanish, 'party'))
    .where('sent', '=', 0)
    .where('received', '=', 0)
    .execute()
}

/** What the pairs of these rows give and receive, in the order of the keys. Votes are the same on every scale. */
export function sidesOf(rows: Iterable<DyadDayTable>): ExchangeDayTable[] {
  const sides = new Map<string, ExchangeDayTable>()
  const sideOf = ({ unit, day, basis }: DyadDayTable, party: string) => {
    const key = `${unit}|${String(day).padStart(7, '0')}|${party}|${basis}`
    const side = sides.get(key) ?? { unit, day, party, basis, sent: 0, received: 0 }
    sides.set(key, side)
    return side
  }
  for (const row of rows) {
    if (row.scale !== 'plover') continue
    sideOf(row, row.source).sent += row.events
    sideOf(row, row.target).received += row.events
  }
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side)
}
