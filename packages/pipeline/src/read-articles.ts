import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Article, DualtrackError, type ErrorPlace } from '@dualtrack/domain'
import { type Line, linesOf, parseArticle, parseJsonLine, parseTextFile } from '@dualtrack/ingest'

/** A text file larger than this holds no single article. */
const MAX_TEXT_FILE_BYTES = 8 * 1024 * 1024

const LINE_FILES = new Set(['.jsonl', '.ndjson'])
const TEXT_FILES = new Set(['.txt', '.text'])

const endsWithOneOf = (path: string, endings: ReadonlySet<string>) => endings.has(extname(path).toLowerCase())

/** True for a file whose articles can be read, judged by its name. */
export const isArticleFile = (path: string) =>
  endsWithOneOf(path, LINE_FILES) || endsWithOneOf(path, TEXT_FILES)

/** One article of a file, or why there is none; `bytes` is how much of the file has been read so far. */
export interface ReadArticle {
  result: { article: Article } | { error: unknown }
  place: ErrorPlace
  bytes: number
}

function attempt(parse: () => Article): ReadArticle['result'] {
  try {
    return { article: parse() }
  } catch (error) {
    return { error }
  }
}

function parseLine({ text, fault }: Line, fetchedAt: string): Article {
  if (fault !== null) throw fault
  return parseArticle(parseJsonLine(text), fetchedAt)
}

async function* readLines(path: string, fetchedAt: string): AsyncGenerator<ReadArticle> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 })
  for await (const lines of linesOf(stream)) {
    for (const line of lines) {
      if (line.fault === null && line.text.trim() === '') continue
      const result = attempt(() => parseLine(line, fetchedAt))
      yield { result, place: { file: path, line: line.number }, bytes: stream.bytesRead }
    }
  }
}

async function readText(path: string, size: number, fetchedAt: string): Promise<ReadArticle['result']> {
  if (size > MAX_TEXT_FILE_BYTES) {
    return { error: new DualtrackError('TEXT_TOO_LONG', 'The file is too large for one article.') }
  }
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) return { error: new DualtrackError('NOT_TEXT', 'The file is not UTF-8 text.') }
  return attempt(() => parseTextFile(basename(path), bytes.toString('utf8'), fetchedAt))
}

/**
 * The articles of one file: TXT holds one, JSONL one a line. A bad one is told and the others go on;
 * a file that cannot be read at all is one error. Never throws. `fetchedAt` (ISO) stands in for missing dates.
 */
export async function* readArticles(path: string, fetchedAt: string): AsyncGenerator<ReadArticle> {
  const place = { file: path }
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  )
  if (!isArticleFile(path)) {
    const error = new DualtrackError('UNSUPPORTED_FILE', 'Only .txt, .jsonl and .ndjson files can be read.')
    yield { result: { error }, place, bytes: 0 }
  } else if (size === null) {
    yield {
      result: { error: new DualtrackError('UNREADABLE_FILE', 'There is no such file.') },
      place,
      bytes: 0,
    }
  } else if (endsWithOneOf(path, TEXT_FILES)) {
    yield { result: await readText(path, size, fetchedAt), place, bytes: size }
  } else {
    yield* readLines(path, fetchedAt)
  }
}
