import { addSums, monthStart } from '@dualtrack/domain'
import type { DyadDayTable, PartyDayTable } from '../schema.ts'
import type { ExchangeDayTable } from '../schema-of-days.ts'

/** Rows of sums by day added up by month: their `day` is the month's first one. By key, as they came. */
export function sumsByMonth<Row extends PartyDayTable | DyadDayTable>(
  rows: ReadonlyMap<string, Row>,
): Map<string, Row> {
  const months = new Map<string, Row>()
  for (const row of rows.values()) {
    const day = monthStart(row.day)
    const between = 'party' in row ? row.party : `${row.source}|${row.target}`
    const key = `${between}|${row.unit}|${row.scale}|${day}|${row.basis}`
    const month = months.get(key)
    if (month === undefined) months.set(key, { ...row, day })
    else addSums(month, row)
  }
  return months
}

/** The same for what parties give and receive; rows stay in the order of their keys. */
export function exchangesByMonth(rows: readonly ExchangeDayTable[]): ExchangeDayTable[] {
  const months = new Map<string, ExchangeDayTable>()
  for (const row of rows) {
    const day = monthStart(row.day)
    const key = `${row.unit}|${String(day).padStart(7, '0')}|${row.party}|${row.basis}`
    const month = months.get(key) ?? { ...row, day, sent: 0, received: 0 }
    months.set(key, month)
    month.sent += row.sent
    month.received += row.received
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month)
}
