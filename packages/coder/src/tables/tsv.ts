/**
 * Rows of a tab-separated table with a header row, as objects by column name.
 * Lines that are empty or begin with `#` are skipped; a missing cell is ''.
 */
export function readTsv(content: string): Record<string, string>[] {
  const lines = content.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const columns = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]))
  })
}

/** A cell of the row; '' when the table has no such column. */
export const cell = (row: Record<string, string>, column: string): string => row[column] ?? ''

/** The parts of a cell that holds a list. */
export const list = (row: Record<string, string>, column: string, separator: string): string[] =>
  cell(row, column)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
