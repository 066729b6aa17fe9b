import { createReadStream } from 'node:fs'
import { DualtrackError, errorRecord } from '@dualtrack/domain'
import { type CodeLinesOptions, codeLines, loadCoder } from '@dualtrack/pipeline'
import { type Command, EXIT } from '../command.ts'
import { say, write } from '../output.ts'

const CHUNK_BYTES = 1 << 18

interface Input {
  chunks: AsyncIterable<Uint8Array>
  file?: string
}

function inputsOf(files: readonly string[]): Input[] {
  if (files.length === 0) {
    if (process.stdin.isTTY) say('Reading JSONL from the terminal; Ctrl-D ends it.')
    return [{ chunks: process.stdin }]
  }
  return files.map((file) => ({ chunks: createReadStream(file, { highWaterMark: CHUNK_BYTES }), file }))
}

function unreadable({ code, message }: NodeJS.ErrnoException, file = 'standard input') {
  const text = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${message}.`
  return errorRecord(new DualtrackError('UNREADABLE_FILE', text), { file })
}

const isInputFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

/** JSONL articles or sentences in, JSONL codes out, in the same order. */
export const code: Command = {
  usage: 'code [--pairs] [FILE…]',
  summary: [
    'Codes JSONL, one line out for each line in, in the same order.',
    'Reads standard input when no FILE is named.',
    'In:  {"id", "title"?, "text", "publishedAt"?}   (published_at is accepted, too)',
    'Out: {"id", "coderVersion", "events": […], "parties": […]}',
    'A bad line gives {"error": {"code", "message", "line"}} in its place, and exit status 1.',
  ].join('\n'),
  options: {
    pairs: { help: 'In: {"id", "text", "source", "target"}; out: what source does to target.' },
  },
  async run({ values, positionals }) {
    const coder = await loadCoder()
    const several = positionals.length > 1
    let bad = 0
    for (const { chunks, file } of inputsOf(positionals)) {
      const options: CodeLinesOptions = {
        kind: values.pairs === true ? 'pair' : 'article',
        now: () => new Date().toISOString(),
        ...(several && file !== undefined ? { file } : {}),
      }
      try {
        for await (const coded of codeLines(coder, chunks, options)) {
          bad += coded.bad
          await write(coded.output)
        }
      } catch (error) {
        if (!isInputFault(error)) throw error
        bad += 1
        await write(`${JSON.stringify(unreadable(error, file))}\n`)
      }
    }
    return bad > 0 ? EXIT.failed : EXIT.ok
  },
}
