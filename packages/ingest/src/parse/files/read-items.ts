import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ColumnMapping, DualtrackError, type GivenArticle } from '@dualtrack/domain'
import { cleanText } from '../../clean/clean-text.ts'
import { decodeText } from '../decode-text.ts'
import { linesOf } from '../lines/line-splitter.ts'
import { extractArticle } from '../page/extract-article.ts'
import { parseJsonLine } from '../parse-json-line.ts'
import { textArticle } from '../parse-text-file.ts'
import { type ReadItem, readTable } from '../table/read-table.ts'
import type { FileFormat } from './file-format.ts'
import { htmlArticle, type ReadPage } from './html-article.ts'
import { markdownArticle } from './markdown-article.ts'

/** A file larger than this holds no single article. */
const MAX_FILE_BYTES = 8 * 1024 * 1024

interface ReadOptions extends FileFormat {
  /** When the file was read (ISO). */
  fetchedAt: string
  /** Which column of a table holds what; guessed when it is not given. */
  mapping?: ColumnMapping
  /** How the article of an HTML file is found: here and now, unless there is a better place. */
  readPage?: ReadPage
}

type WholeFormat = 'txt' | 'md' | 'html'

/** An error that a person is told of; any other is a fault of the program and goes on. */
function told(error: unknown): DualtrackError {
  if (error instanceof DualtrackError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!code.startsWith('Z_')) throw error
  return new DualtrackError(
    'UNREADABLE_FILE',
    'The .gz file is broken or cut off; what was before it is read.',
  )
}

async function attempt(row: number, read: () => Promise<GivenArticle> | GivenArticle): Promise<ReadItem> {
  try {
    return { row, input: await read() }
  } catch (error) {
    return { row, error: told(error) }
  }
}

function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip()
  // Errors reach the reader through the stream that is returned.
  pipeline(Readable.from(chunks), gunzip, () => {})
  return gunzip
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > MAX_FILE_BYTES)
      throw new DualtrackError('TEXT_TOO_LONG', 'The file is too large for one article.')
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function oneArticle(
  bytes: Buffer,
  format: WholeFormat,
  { fetchedAt, readPage = extractArticle }: ReadOptions,
) {
  const { text } = decodeText(bytes, { kind: format === 'html' ? 'html' : 'text' })
  if (format === 'html') return htmlArticle(text, fetchedAt, readPage)
  return format === 'md' ? markdownArticle(cleanText(text)) : textArticle(cleanText(text))
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  for await (const lines of linesOf(chunks)) {
    for (const { number, text, fault } of lines) {
      if (fault !== null) yield { row: number, error: fault }
      else if (text.trim() !== '') yield await attempt(number, () => parseJsonLine(text))
    }
  }
}

async function* readByFormat(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const { format, mapping } = options
  if (format === 'jsonl') yield* readLines(chunks)
  else if (format === 'csv' || format === 'tsv') yield* readTable(chunks, format, mapping)
  else {
    const bytes = await whole(chunks)
    yield await attempt(1, () => oneArticle(bytes, format, options))
  }
}

/**
 * The articles of a file of any kind, in bounded memory. A row that is none is told and the others go on;
 * the same bytes give the same rows, so a reader may skip those that it has had.
 */
export async function* readItems(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  let row = 0
  try {
    for await (const item of readByFormat(options.gzip ? gunzipped(chunks) : chunks, options)) {
      row = item.row
      yield item
    }
  } catch (error) {
    yield { row: row + 1, error: told(error) }
  }
}
