import { createReadStream } from 'node:fs'
import { DualtrackError, errorRecord } from '@dualtrack/domain'
import { type CodeLinesOptions, type Coder, codeLines, loadCoder } from '@dualtrack/pipeline'
import { type Command, EXIT } from '../command.ts'
import { say, stackOf, write } from '../output.ts'

const CHUNK_BYTES = 1 << 18

/** Opened when its turn comes: a stream that waits unread would fail unheard. */
const open = (file: string | undefined): AsyncIterable<Uint8Array> =>
  file === undefined ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES })

function unreadable({ code, message }: NodeJS.ErrnoException, file = 'standard input') {
  const text = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${message}.`
  return errorRecord(new DualtrackError('UNREADABLE_FILE', text), { file })
}

const isInputFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

/** Codes one file, or standard input; gives the number of bad lines. */
async function codeInput(coder: Coder, file: string | undefined, options: CodeLinesOptions): Promise<number> {
  let bad = 0
  try {
    for await (const coded of codeLines(coder, open(file), options)) {
      bad += coded.bad
      for (const fault of coded.faults) say(stackOf(fault))
      await write(coded.output)
    }
  } catch (error) {
    if (!isInputFault(error)) throw error
    bad += 1
    await write(`${JSON.stringify(unreadable(error, file))}\n`)
  }
  return bad
}

/** JSONL articles or sentences in, JSONL codes out, in the same order. */
export const code: Command = {
  usage: 'code [--pairs | --articles] [FILE…]',
  summary: [
    'Codes JSONL, one line out for each line in, in the same order.',
    'Reads standard input when no FILE is named.',
    'In:  {"id", "title"?, "text", "publishedAt"?}   (published_at is accepted, too)',
    'Out: {"id", "coderVersion", "events": […], "parties": […]}',
    'A bad line gives {"error": {"code", "message", "line"}} in its place, and exit status 1.',
  ].join('\n'),
  options: {
    articles: {
      help: 'Out: each article whole with its coding, which `dualtrack ingest` stores without coding it anew.',
    },
    pairs: { help: 'In: {"id", "text", "source", "target"}; out: what source does to target.' },
  },
  async run({ values, positionals }) {
    const coder = await loadCoder()
    const files = positionals.length > 0 ? positionals : [undefined]
    if (files[0] === undefined && process.stdin.isTTY) say('Reading JSONL from the terminal; Ctrl-D ends it.')
    let bad = 0
    for (const file of files) {
      const options: CodeLinesOptions = {
        kind: values.pairs === true ? 'pair' : values.articles === true ? 'whole' : 'article',
        now: () => new Date().toISOString(),
        ...(files.length > 1 && file !== undefined ? { file } : {}),
      }
      bad += await codeInput(coder, file, options)
    }
    return bad > 0 ? EXIT.failed : EXIT.ok
  },
}
