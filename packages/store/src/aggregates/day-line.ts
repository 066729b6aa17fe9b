import { emptySums, SUM_COLUMNS, type VoteSums } from '@dualtrack/domain'

/** The sums of each day of a span, made ready so that any window is summed at once. */
export interface DayLine {
  /** Sums from one day to another, both included (day numbers); days outside the span count nothing. */
  sum(from: number, to: number): VoteSums
}

/** Lines up the rows of the days `first` … `last`; several rows of one day add up. */
export function dayLine(first: number, last: number, rows: Iterable<VoteSums & { day: number }>): DayLine {
  const days = Math.max(0, last - first + 1)
  const totals = SUM_COLUMNS.map(() => new Float64Array(days + 1))
  for (const row of rows) addRow(totals, row.day - first + 1, row)
  for (const line of totals) accumulate(line)
  const index = (day: number) => Math.min(days, Math.max(0, day - first))
  return {
    sum(from, to) {
      const sums = emptySums()
      SUM_COLUMNS.forEach((column, i) => {
        const line = totals[i]
        sums[column] = (line?.[index(to + 1)] ?? 0) - (line?.[index(from)] ?? 0)
      })
      return sums
    },
  }
}

function addRow(totals: readonly Float64Array[], at: number, row: VoteSums): void {
  SUM_COLUMNS.forEach((column, i) => {
    const line = totals[i]
    if (line !== undefined && at > 0 && at < line.length) line[at] = (line[at] ?? 0) + row[column]
  })
}

/** Turns single values into running totals, in place. */
function accumulate(line: Float64Array): void {
  let total = 0
  for (let i = 0; i < line.length; i++) {
    total += line[i] ?? 0
    line[i] = total
  }
}
