import type { ArticleInput, ImportPreview } from '@dualtrack/domain'
import { previewTable } from '@dualtrack/ingest'
import { refusalOf } from './code-inputs.ts'
import { formatOf, rowsOf, unpackedBytesOf } from './import-file.ts'

const PREVIEW_ROWS = 5

/** Characters of a field that are shown. */
const FIELD_LENGTH = 300

type Shown = Pick<ImportPreview, 'columns' | 'mapping' | 'rows'>

/** The filled fields of an article, cut short. */
const fieldsOf = (input: ArticleInput): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value.slice(0, FIELD_LENGTH)]] : [],
    ),
  )

async function previewArticles(path: string, fetchedAt: string): Promise<Shown> {
  const rows: Record<string, string>[] = []
  for await (const item of rowsOf(path, fetchedAt, null)) {
    rows.push('error' in item ? { problem: refusalOf(item.error).message } : fieldsOf(item.input))
    if (rows.length === PREVIEW_ROWS) break
  }
  return { columns: null, mapping: null, rows }
}

/** The first rows of a file, and what the columns of a table seem to be. */
export async function previewFile(path: string, fetchedAt: string): Promise<Shown> {
  const { format } = formatOf(path)
  return format === 'csv' || format === 'tsv'
    ? previewTable(unpackedBytesOf(path), format)
    : previewArticles(path, fetchedAt)
}
