import { type ArticleInput, type ColumnMapping, DualtrackError, type GivenArticle } from '@dualtrack/domain'
import { articleInput } from '../article-input.ts'
import type { DayOrder } from '../dates/calendar-day.ts'
import { peek } from '../files/peek.ts'
import { guessColumns } from './guess-columns.ts'
import { splitRows, tableFault } from './split-rows.ts'
import { dayOrderOf, HEAD_BYTES, readTableHead, type TableHead } from './table-head.ts'
import { plainBytes, readCell } from './table-text.ts'

/** An article of a file, or why there is none; `row` is its place in the file, counted from 1. */
export type ReadItem = { row: number } & ({ input: GivenArticle } | { error: DualtrackError })

const PREVIEW_ROWS = 5

/** What the columns of a table seem to be, with its first rows. */
export interface TablePreview {
  columns: string[]
  rows: Record<string, string>[]
  mapping: ColumnMapping | null
}

/** A TSV file says its delimiter by its name; one named CSV may have any. */
export type TableFormat = 'csv' | 'tsv'

async function open(chunks: AsyncIterable<Uint8Array>, format: TableFormat) {
  const start = await peek(chunks, 4)
  const { head, more, chunks: all } = await peek(plainBytes(start.head, start.chunks), HEAD_BYTES)
  return { table: readTableHead(head, more, format === 'tsv' ? '\t' : undefined), all }
}

const asRecord = (columns: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))

/** Reads no more than the beginning of a table. */
export async function previewTable(
  chunks: AsyncIterable<Uint8Array>,
  format: TableFormat,
): Promise<TablePreview> {
  const { table, all } = await open(chunks, format)
  await all.return?.()
  const rows = table.rows.map((cells) => asRecord(table.columns, cells))
  return {
    columns: table.columns,
    rows: rows.slice(0, PREVIEW_ROWS),
    mapping: guessColumns(table.columns, rows),
  }
}

const tooManyCells = (found: number, wanted: number) =>
  new DualtrackError(
    'INVALID_FIELD',
    `The row has ${found} cells, the table has ${wanted} columns. A text with a delimiter in it needs quotes around it.`,
  )

const asError = (error: unknown): DualtrackError => {
  if (error instanceof DualtrackError) return error
  const why = tableFault(error)
  if (why === null) throw error
  return new DualtrackError('UNREADABLE_FILE', `The table cannot be read from this row on: ${why}.`)
}

/** How cells become an article. */
interface RowReader {
  columns: readonly string[]
  mapping: ColumnMapping
  order: DayOrder | undefined
}

function readRow(cells: readonly string[], { columns, mapping, order }: RowReader): ArticleInput {
  if (cells.length > columns.length) throw tooManyCells(cells.length, columns.length)
  const fields = Object.entries(mapping).map(([field, column]) => {
    const cell = column === undefined ? undefined : cells[columns.indexOf(column)]
    return [field, readCell(cell ?? '')] as const
  })
  return articleInput(Object.fromEntries(fields), order)
}

function readerOf({ columns, rows }: TableHead, given: ColumnMapping | undefined): RowReader {
  const records = rows.map((cells) => asRecord(columns, cells))
  const mapping = given ?? guessColumns(columns, records)
  if (mapping === null) {
    throw new DualtrackError('INVALID_FIELD', 'No column of the table looks like a text. Choose one.', {
      field: 'text',
    })
  }
  const missing = Object.values(mapping).find((column) => column !== undefined && !columns.includes(column))
  if (missing !== undefined) {
    throw new DualtrackError('INVALID_FIELD', `The table has no column "${missing}".`, { field: missing })
  }
  return { columns, mapping, order: dayOrderOf(rows, columns.indexOf(mapping.publishedAt ?? '')) }
}

function attempt(row: number, read: () => ArticleInput): ReadItem {
  try {
    return { row, input: read() }
  } catch (error) {
    return { row, error: asError(error) }
  }
}

async function* readRows(
  all: AsyncIterable<Uint8Array>,
  table: TableHead,
  reader: RowReader,
): AsyncGenerator<ReadItem> {
  let row = 0
  try {
    for await (const rows of splitRows(all, table.delimiter)) {
      for (const cells of rows) {
        row += 1
        if (row > 1 || !table.hasHeader) yield attempt(row, () => readRow(cells, reader))
      }
    }
  } catch (error) {
    yield { row: row + 1, error: asError(error) }
  }
}

/**
 * The articles of a CSV or TSV table, row by row in bounded memory; the header is row 1. A row that is none is
 * told and the others go on. Without a mapping the columns are guessed.
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  format: TableFormat,
  mapping?: ColumnMapping,
): AsyncGenerator<ReadItem> {
  const { table, all } = await open(chunks, format)
  let reader: RowReader
  try {
    reader = readerOf(table, mapping)
  } catch (error) {
    await all.return?.()
    yield { row: 1, error: asError(error) }
    return
  }
  yield* readRows(all, table, reader)
}
