import { CsvError, parse } from 'csv-parse'
import { LENIENT } from './table-head.ts'

/** A row with more is one whose quote was never closed. */
const MAX_ROW_BYTES = 16 * 1024 * 1024

/**
 * Cuts a table into rows of cells, as many at a time as a chunk completes.
 * The rows before a fault are always given, then the fault is thrown (CsvError).
 */
export async function* splitRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<string[][]> {
  let rows: string[][] = []
  // As a stream the parser would drop the rows that nobody has read yet when it meets a fault.
  const on_record = (row: string[]) => void rows.push(row)
  const parser = parse({ ...LENIENT, delimiter, max_record_size: MAX_ROW_BYTES, on_record })
  // The callbacks below tell of it.
  parser.on('error', () => {})
  const taken = () => {
    const complete = rows
    rows = []
    return complete
  }
  for await (const chunk of chunks) {
    const fault = await new Promise((resolve) => parser.write(chunk, resolve))
    yield taken()
    if (fault) throw fault
  }
  const fault = await new Promise((resolve) => parser.end(resolve))
  yield taken()
  if (fault) throw fault
}

/** Why a table cannot be read on; null for a fault of another kind. */
export function tableFault(error: unknown): string | null {
  if (!(error instanceof CsvError)) return null
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote that begins in it is not closed' : 'it is too long'
}
