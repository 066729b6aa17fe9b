import { createGunzip } from 'node:zlib'
import type { ArticleInput, ImportPreview } from '@dualtrack/domain'
import { refusalOf } from './code-inputs.ts'
import { bytesOf, formatOf, rowsOf } from './import-file.ts'
import { previewTable } from './stand-in.ts'

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
  const { format, gzip } = formatOf(path)
  if (format !== 'csv' && format !== 'tsv') return previewArticles(path, fetchedAt)
  const chunks = gzip ? bytesOf(path).pipe(createGunzip()) : bytesOf(path)
  return previewTable(chunks, format)
}
