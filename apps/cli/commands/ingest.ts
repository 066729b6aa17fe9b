import { basename } from 'node:path'
import { DualtrackError } from '@dualtrack/domain'
import { type IngestOutcome, ingestFile } from '@dualtrack/pipeline'
import { type Command, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say, stackOf, write } from '../output.ts'
import { codingDeps, DB_OPTION, withStore } from './with-store.ts'

type Counts = Record<IngestOutcome['status'], number>

const summary = ({ added, unchanged, recoded, duplicate, failed }: Counts) =>
  `${added} added, ${recoded} coded anew, ${unchanged + duplicate} unchanged, ${failed} failed`

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** Files with articles into the store. */
export const ingest: Command = {
  usage: 'ingest [--db PATH] FILE…',
  summary: [
    'Codes the articles of TXT and JSONL files and stores them.',
    'What is stored already stays as it is.',
    'TXT: first line the title, an optional date line, then the text. JSONL: as for `dualtrack code`.',
    'A bad article gives {"error": {"code", "message", "file", "line"}}, and exit status 1.',
  ].join('\n'),
  options: { db: DB_OPTION },
  run(args) {
    if (args.positionals.length === 0) throw new UsageError('Name at least one FILE.')
    return withStore(args, true, async (store) => {
      const deps = await codingDeps(store)
      const counts: Counts = { added: 0, unchanged: 0, recoded: 0, duplicate: 0, failed: 0 }
      const progress = new ProgressLine()
      for (const file of args.positionals) {
        for await (const outcome of ingestFile(deps, file)) {
          counts[outcome.status] += 1
          progress.update(`${basename(file)}: ${megabytes(outcome.bytes)} read, ${summary(counts)}`)
          if (outcome.status !== 'failed') continue
          progress.clear()
          await write(`${JSON.stringify(outcome.record)}\n`)
          if (!(outcome.cause instanceof DualtrackError)) say(stackOf(outcome.cause))
        }
      }
      progress.clear()
      say(summary(counts))
      return counts.failed > 0 ? EXIT.failed : EXIT.ok
    })
  },
}
