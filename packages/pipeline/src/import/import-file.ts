import { createReadStream, type ReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ColumnMapping, DualtrackError } from '@dualtrack/domain'
import { type FileFormat, fileFormat, readItems } from '@dualtrack/ingest'
import { readPage } from './read-page.ts'

const CHUNK_BYTES = 1 << 18

/** True for a file whose articles can be read, judged by its name. */
export const isArticleFile = (path: string) => fileFormat(basename(path)) !== null

/**
 * What a file holds, by its name.
 * @throws DualtrackError UNSUPPORTED_FILE
 */
export function formatOf(name: string): FileFormat {
  const format = fileFormat(basename(name))
  if (format !== null) return format
  throw new DualtrackError(
    'UNSUPPORTED_FILE',
    'This kind of file cannot be read. TXT, Markdown, HTML, JSONL, CSV and TSV files can, and .gz files of these.',
  )
}

/** A file's bytes as they lie on the disk. */
const bytesOf = (path: string): ReadStream => createReadStream(path, { highWaterMark: CHUNK_BYTES })

/**
 * A file's bytes as they were before it was packed.
 * @throws DualtrackError UNREADABLE_FILE when the packed bytes are broken
 */
export async function* unpackedBytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (!formatOf(path).gzip) return yield* bytesOf(path)
  const gunzip = createGunzip()
  // Errors reach the reader through the stream that is read.
  pipeline(bytesOf(path), gunzip, () => {})
  try {
    yield* gunzip
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('Z_')) throw error
    throw new DualtrackError('UNREADABLE_FILE', 'The .gz file is broken or cut off.')
  }
}

/**
 * Size and time of a file as one word: another one means another content.
 * @throws DualtrackError UNREADABLE_FILE
 */
export async function fileStamp(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return `${found.size}-${Math.round(found.mtimeMs)}`
  throw new DualtrackError('UNREADABLE_FILE', 'There is no such file.', { file: path })
}

/** The articles of a file, row by row; a row that is none is told and the others go on. */
export const rowsOf = (path: string, fetchedAt: string, mapping: ColumnMapping | null) => {
  const { format, gzip } = formatOf(path)
  const shape = { format, gzip, fetchedAt, readPage }
  return readItems(bytesOf(path), mapping === null ? shape : { ...shape, mapping })
}

/** Deletes the program's own copy of what was imported, when the import is forgotten. */
export async function deleteImportFile(deleted: { ownFile: string | null } | null): Promise<void> {
  if (deleted?.ownFile) await rm(deleted.ownFile, { force: true })
}
