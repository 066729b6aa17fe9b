import { basename } from 'node:path'
import { type ColumnMapping, columnMappingSchema, DualtrackError, type ImportJob } from '@dualtrack/domain'
import { articleFilesOf, importPath, type RunDeps } from '@dualtrack/pipeline'
import { type Command, type CommandArgs, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say } from '../output.ts'
import { type Counts, summary, withImports, writeError, writeRejected } from './import-files.ts'
import { DB_OPTION, withStore } from './with-store.ts'

/** `text=body,title=headline` as a mapping. */
function mappingOf({ values }: CommandArgs): ColumnMapping | null {
  if (typeof values.columns !== 'string') return null
  const pairs = values.columns.split(',').map((pair) => pair.split('='))
  const parsed = columnMappingSchema.safeParse(Object.fromEntries(pairs))
  if (parsed.success) return parsed.data
  throw new UsageError('--columns is written like text=body,title=headline; text is needed.')
}

function progressText({ name, done, total, perSecond, secondsLeft }: ImportJob): string {
  const parts = [
    `${name}: ${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`}`,
  ]
  if (perSecond !== null) parts.push(`${Math.round(perSecond)} a second`)
  if (secondsLeft !== null) parts.push(`${secondsLeft} s left`)
  return parts.join(', ')
}

async function ingestFiles(
  deps: RunDeps,
  files: readonly string[],
  mapping: ColumnMapping | null,
): Promise<Counts & { failed: number }> {
  const counts = { accepted: 0, duplicate: 0, rejected: 0, otherLanguage: 0, failed: 0 }
  const progress = new ProgressLine()
  for (const file of files) {
    const onProgress = (job: ImportJob) => progress.update(progressText({ ...job, name: basename(file) }))
    try {
      const job = await importPath(deps, file, { mapping, onProgress })
      progress.clear()
      await writeRejected(deps.store, file, job)
      for (const name of ['accepted', 'duplicate', 'rejected', 'otherLanguage'] as const)
        counts[name] += job[name]
      if (job.state !== 'done') counts.failed += 1
    } catch (error) {
      if (!(error instanceof DualtrackError) || error.code === 'STORE_UNAVAILABLE') throw error
      await writeError(error, file)
      counts.failed += 1
    }
  }
  progress.clear()
  return counts
}

/** Files with articles into the store. */
export const ingest: Command = {
  usage: 'ingest [--db PATH] [--columns MAPPING] FILE…',
  summary: [
    'Codes the articles of files and folders and stores them.',
    'TXT, Markdown, HTML, JSONL, CSV and TSV files can be read, and .gz files of these.',
    'What is stored already stays as it is. A run that is cut off goes on where it stopped when it is repeated.',
    'TXT: first line the title, an optional date line, then the text. JSONL: as for `dualtrack code`.',
    'A JSONL line that holds coderVersion and events, as `dualtrack code --articles` writes it, is checked and stored',
    'as it is coded.',
    'A bad article gives {"error": {"code", "message", "file", "line"}}, and exit status 1.',
  ].join('\n'),
  options: {
    columns: {
      value: 'MAPPING',
      help: 'Which columns of a table are what, such as text=body,title=headline; default: guessed.',
    },
    db: DB_OPTION,
  },
  run(args) {
    if (args.positionals.length === 0) throw new UsageError('Name at least one FILE.')
    const mapping = mappingOf(args)
    return withStore(args, true, async (store) => {
      const files = (await Promise.all(args.positionals.map(articleFilesOf))).flat()
      const counts = await withImports(store, (deps) => ingestFiles(deps, files, mapping))
      const failed = counts.failed > 0 ? `, ${counts.failed} files not read` : ''
      say(`${summary(counts)}${failed}`)
      return counts.rejected + counts.failed > 0 ? EXIT.failed : EXIT.ok
    })
  },
}
