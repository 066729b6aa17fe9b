import { type Kysely, sql } from 'kysely'
import { batchesOf } from '../batches.ts'
import type { DyadDayTable, Schema } from '../schema.ts'
import type { ExchangeDayTable } from '../schema-of-days.ts'
import type { RollupDelta } from './rollup-delta.ts'

/** Adds what the pairs of a delta give and receive, in the order of the keys; rows that come to nothing are deleted. */
export async function addToExchangeDay(db: Kysely<Schema>, { dyad }: RollupDelta): Promise<void> {
  const rows = sidesOf(dyad.values()).filter(({ sent, received }) => sent !== 0 || received !== 0)
  for (const some of batchesOf(rows)) {
    await db
      .insertInto('exchange_day')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['unit', 'day', 'party', 'basis']).doUpdateSet({
          sent: sql`exchange_day.sent + excluded.sent`,
          received: sql`exchange_day.received + excluded.received`,
        }),
      )
      .execute()
  }
  const mayVanish = rows.filter(({ sent, received, basis }) => sent < 0 || received < 0 || basis === 'review')
  if (mayVanish.length === 0) return
  await db
    .deleteFrom('exchange_day')
    .where('day', 'in', [...new Set(mayVanish.map(({ day }) => day))])
    .where('party', 'in', [...new Set(mayVanish.map(({ party }) => party))])
    .where('sent', '=', 0)
    .where('received', '=', 0)
    .execute()
}

/** Votes are the same on every scale, so that those of one scale tell. */
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
