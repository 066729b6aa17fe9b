import type { ColumnMapping } from '@dualtrack/domain'
import { parseDate } from '../dates/parse-date.ts'
import { webUrl } from '../web-url.ts'
import { FIELDS, type FieldName, nameFor } from './field-names.ts'

type Row = Readonly<Record<string, string>>

/** Running text is longer than this on average; titles are shorter. */
const TEXT_LENGTH = 80

/** The share of filled cells that has to fit for a column to be told by what it holds. */
const MOST = 0.8

const filled = (column: string, rows: readonly Row[]) =>
  rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')

const isDate = (cell: string) =>
  parseDate(cell) !== null ||
  parseDate(cell, { order: 'day-first' }) !== null ||
  parseDate(cell, { order: 'month-first' }) !== null

/** The first column whose cells nearly all fit. */
function columnOf(columns: readonly string[], rows: readonly Row[], fits: (cell: string) => boolean) {
  return columns.find((column) => {
    const cells = filled(column, rows)
    return cells.length > 0 && cells.filter(fits).length >= cells.length * MOST
  })
}

/** The column with the longest cells, if they are long enough for a text. */
function longest(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const lengths = columns.map((column) => {
    const cells = filled(column, rows)
    return { column, mean: cells.join('').length / Math.max(1, cells.length) }
  })
  return lengths.filter(({ mean }) => mean >= TEXT_LENGTH).sort((a, b) => b.mean - a.mean)[0]?.column
}

function guessByName(columns: readonly string[]): Map<FieldName, string> {
  const guessed = new Map<FieldName, string>()
  for (const field of FIELDS) {
    const column = nameFor(field, columns)
    if (column !== undefined) guessed.set(field, column)
  }
  return guessed
}

/**
 * Which column of a table holds what, by the names of the columns and, where these say nothing, by the first rows.
 * A table of headlines has them for a text. Null when no column can be the text.
 */
export function guessColumns(columns: readonly string[], rows: readonly Row[]): ColumnMapping | null {
  const guessed = guessByName(columns)
  const left = () => columns.filter((column) => ![...guessed.values()].includes(column))
  const guess = (field: FieldName, column: string | undefined) => {
    if (!guessed.has(field) && column !== undefined) guessed.set(field, column)
  }
  guess('publishedAt', columnOf(left(), rows, isDate))
  guess(
    'url',
    columnOf(left(), rows, (cell) => webUrl(cell) !== null),
  )
  guess('text', longest(left(), rows))
  const text = guessed.get('text') ?? guessed.get('title')
  if (text === undefined) return null
  if (guessed.get('title') === text) guessed.delete('title')
  return { ...Object.fromEntries(guessed), text }
}
