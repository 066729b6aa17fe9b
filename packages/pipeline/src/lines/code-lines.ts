import type { Coder } from '@dualtrack/coder'
import { DualtrackError, errorRecord } from '@dualtrack/domain'
import { type Line, linesOf } from '@dualtrack/ingest'
import { codeArticleLine } from './code-article-line.ts'
import { codePairLine } from './code-pair-line.ts'
import { codeWholeLine } from './code-whole-line.ts'

/**
 * What a line holds: an article, or a sentence with the spans of both parties. `whole`: an article that comes out
 * whole with its coding, so that it can be stored without coding it anew.
 */
export type LineKind = 'article' | 'pair' | 'whole'

export interface CodeLinesOptions {
  kind: LineKind
  now: () => string
  /** Named in error lines when several files are read. */
  file?: string
}

/** JSONL that the lines of one chunk gave, in their order, and how many of them were good and bad. */
export interface CodedLines {
  output: string
  good: number
  bad: number
  /** What was thrown that is no error of the input, but a fault of the program. */
  faults: unknown[]
}

function codeLine(coder: Coder, line: Line, options: CodeLinesOptions) {
  if (line.fault !== null) throw line.fault
  if (options.kind === 'pair') return codePairLine(coder, line.text)
  const code = options.kind === 'whole' ? codeWholeLine : codeArticleLine
  return code(coder, line.text, options.now())
}

function codeBatch(coder: Coder, lines: readonly Line[], options: CodeLinesOptions): CodedLines {
  const coded: CodedLines = { output: '', good: 0, bad: 0, faults: [] }
  const place = options.file === undefined ? {} : { file: options.file }
  for (const line of lines) {
    if (line.fault === null && line.text.trim() === '') continue
    try {
      coded.output += `${JSON.stringify(codeLine(coder, line, options))}\n`
      coded.good += 1
    } catch (error) {
      coded.output += `${JSON.stringify(errorRecord(error, { ...place, line: line.number }))}\n`
      coded.bad += 1
      if (!(error instanceof DualtrackError)) coded.faults.push(error)
    }
  }
  return coded
}

/**
 * Codes JSONL, a chunk at a time, with one line out for each line in and in the same order; blank lines are skipped.
 * A bad line gives `{"error": {code, message, line}}` in its place and the others go on.
 */
export async function* codeLines(
  coder: Coder,
  chunks: AsyncIterable<Uint8Array>,
  options: CodeLinesOptions,
): AsyncGenerator<CodedLines> {
  for await (const lines of linesOf(chunks)) {
    if (lines.length > 0) yield codeBatch(coder, lines, options)
  }
}
