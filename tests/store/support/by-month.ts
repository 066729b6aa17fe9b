import { dayFromNumber, dayNumber } from '@dualtrack/domain'

type Row = Record<string, string | number | undefined>

const monthOf = (day: number) => dayNumber(`${dayFromNumber(day).slice(0, 7)}-01`)

const compare = (a: string | number = '', b: string | number = '') => (a < b ? -1 : Number(a > b))

/** Rows by day added up by month, in the order of the key; what comes to nothing is left out. */
export function byMonth(rows: readonly Row[], key: readonly string[]): Row[] {
  const moved = rows.map((row) => ({ ...row, day: monthOf(Number(row.day)) }) as Row)
  const months = Map.groupBy(moved, (row) => key.map((column) => row[column]).join('|'))
  return [...months.values()]
    .map((some) => some.reduce((sum, row) => added(sum, row, key)))
    .filter((row) => Object.keys(row).some((column) => !key.includes(column) && row[column] !== 0))
    .toSorted((a, b) => key.reduce((order, column) => order || compare(a[column], b[column]), 0))
}

const added = (sum: Row, row: Row, key: readonly string[]): Row =>
  Object.fromEntries(
    Object.entries(sum).map(([column, value]) => [
      column,
      key.includes(column) ? value : Number(value) + Number(row[column]),
    ]),
  )
