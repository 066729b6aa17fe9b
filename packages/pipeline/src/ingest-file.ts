import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { DualtrackError, type ErrorPlace, errorRecord } from '@dualtrack/domain'
import { parseArticle, parseJsonLine, parseTextFile } from '@dualtrack/ingest'
import type { SaveResult } from '@dualtrack/store'
import { type Line, linesOf } from './lines/line-splitter.ts'
import { codeAndSave, type PipelineDeps } from './process-article.ts'

/** A text file larger than this holds no single article. */
const MAX_TEXT_FILE_BYTES = 8 * 1024 * 1024

/**
 * What became of one article of a file; `bytes` is how much of the file has been read so far.
 * A `cause` that is no DualtrackError is a fault of the program.
 */
export type IngestOutcome = { bytes: number } & (
  | { status: SaveResult['status'] }
  | { status: 'failed'; record: ReturnType<typeof errorRecord>; cause: unknown }
)

async function outcomeOf(
  place: ErrorPlace,
  bytes: number,
  work: () => Promise<SaveResult>,
): Promise<IngestOutcome> {
  try {
    return { status: (await work()).status, bytes }
  } catch (error) {
    if (error instanceof DualtrackError && error.code === 'STORE_UNAVAILABLE') throw error
    return { status: 'failed', record: errorRecord(error, place), cause: error, bytes }
  }
}

function saveLine(deps: PipelineDeps, line: Line): Promise<SaveResult> {
  if (line.fault !== null) throw line.fault
  return codeAndSave(deps, parseArticle(parseJsonLine(line.text), deps.now()))
}

async function* ingestLines(deps: PipelineDeps, path: string): AsyncGenerator<IngestOutcome> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 })
  for await (const lines of linesOf(stream)) {
    for (const line of lines) {
      if (line.fault === null && line.text.trim() === '') continue
      const place = { file: path, line: line.number }
      yield await outcomeOf(place, stream.bytesRead, async () => saveLine(deps, line))
    }
  }
}

async function saveTextFile(deps: PipelineDeps, path: string, size: number): Promise<SaveResult> {
  if (size > MAX_TEXT_FILE_BYTES)
    throw new DualtrackError('TEXT_TOO_LONG', 'The file is too large for one article.')
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) throw new DualtrackError('NOT_TEXT', 'The file is not UTF-8 text.')
  return codeAndSave(deps, parseTextFile(basename(path), bytes.toString('utf8'), deps.now()))
}

const LINE_FILES = new Set(['.jsonl', '.ndjson'])
const TEXT_FILES = new Set(['.txt', '.text'])

/** True for a file whose articles `ingestFile` can read, judged by its name. */
export const isArticleFile = (path: string) =>
  LINE_FILES.has(extname(path).toLowerCase()) || TEXT_FILES.has(extname(path).toLowerCase())

/**
 * Reads, codes and stores the articles of one file (TXT: one article; JSONL: one a line), telling of each.
 * A bad article is told as failed and the others go on; a file that cannot be read at all is one failure.
 * Throws STORE_UNAVAILABLE only.
 */
export async function* ingestFile(deps: PipelineDeps, path: string): AsyncGenerator<IngestOutcome> {
  const failed = (error: DualtrackError): IngestOutcome => ({
    status: 'failed',
    record: errorRecord(error, { file: path }),
    cause: error,
    bytes: 0,
  })
  if (!isArticleFile(path)) {
    yield failed(new DualtrackError('UNSUPPORTED_FILE', 'Only .txt, .jsonl and .ndjson files can be read.'))
    return
  }
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) {
    yield failed(new DualtrackError('UNREADABLE_FILE', 'There is no such file.'))
  } else if (TEXT_FILES.has(extname(path).toLowerCase())) {
    yield await outcomeOf({ file: path }, found.size, () => saveTextFile(deps, path, found.size))
  } else {
    yield* ingestLines(deps, path)
  }
}
