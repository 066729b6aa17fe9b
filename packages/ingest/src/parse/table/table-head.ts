import { CsvError, parse } from 'csv-parse/sync'
import type { DayOrder } from '../dates/calendar-day.ts'
import { parseDate } from '../dates/parse-date.ts'
import { webUrl } from '../web-url.ts'
import { readCell } from './table-text.ts'

/** As much of a table as its shape is told by. */
export const HEAD_BYTES = 1 << 17

const DELIMITERS = [',', ';', '\t', '|']

/** A cell of the first row that is longer is no name of a column. */
const MAX_NAME_LENGTH = 80

/** How a table is written, as its beginning tells. */
export interface TableHead {
  delimiter: string
  columns: string[]
  /** False when the first row holds an article already; the columns are numbered then. */
  hasHeader: boolean
  /** Rows of the beginning, cell by cell. */
  rows: string[][]
}

/** What the parser is told in any case: it shall not stop at a row that is badly written. */
export const LENIENT = {
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  encoding: 'latin1',
} as const

/** The rows of the beginning; the last may be cut off and is left out when the table goes on. */
function rowsOf(head: Buffer, delimiter: string, more: boolean): string[][] {
  const rows: string[][] = []
  const on_record = (row: string[]) => void rows.push(row)
  try {
    parse(head, { ...LENIENT, delimiter, on_record })
  } catch (error) {
    if (error instanceof CsvError) return rows
    throw error
  }
  return more ? rows.slice(0, -1) : rows
}

/** The delimiter that cuts most rows into the same number of cells, the more the better. */
function delimiterOf(head: Buffer, more: boolean): string {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(head.subarray(0, HEAD_BYTES >> 2), delimiter, more || head.length > HEAD_BYTES >> 2)
    const cells = rows[0]?.length ?? 0
    const same = rows.filter((row) => row.length === cells).length
    return { delimiter, score: cells > 1 ? (same / rows.length) * Math.min(cells, 10) : 0 }
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}

const isName = (cell: string) =>
  cell.length <= MAX_NAME_LENGTH && parseDate(cell) === null && webUrl(cell) === null

/** Names of columns, each once; a blank one is named by its place. */
function uniqueNames(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim() || `Column ${index + 1}`
    names.push(names.includes(name) ? `${name} (${index + 1})` : name)
  }
  return names
}

/** Tells the shape of a table. `delimiter` is given when the kind of file says it; `more` when the table goes on. */
export function readTableHead(head: Buffer, more: boolean, delimiter?: string): TableHead {
  const cut = delimiter ?? delimiterOf(head, more)
  const rows = rowsOf(head, cut, more).map((row) => row.map(readCell))
  const first = rows[0] ?? []
  const hasHeader = first.every(isName)
  const columns = uniqueNames(hasHeader ? first : first.map(() => ''))
  return { delimiter: cut, columns, hasHeader, rows: hasHeader ? rows.slice(1) : rows }
}

/** The order of day and month in a column, where one of its dates can be read in one way only. */
export function dayOrderOf(rows: readonly string[][], column: number): DayOrder | undefined {
  for (const row of rows) {
    const [, first = '0', second = '0'] = /^\s*(\d{1,2})\/(\d{1,2})\/\d/.exec(row[column] ?? '') ?? []
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return undefined
}
