import { DualtrackError } from '@dualtrack/domain'
import { watchFolder } from '@dualtrack/pipeline'
import { type Command, EXIT, UsageError } from '../command.ts'
import { interrupted } from '../interrupted.ts'
import { say, stackOf } from '../output.ts'
import { summary, withImports, writeRejected } from './import-files.ts'
import { DB_OPTION, withStore } from './with-store.ts'

const reasonOf = (error: unknown) => (error instanceof DualtrackError ? error.message : stackOf(error))

/** A folder whose files come into the store as they arrive. */
export const watch: Command = {
  usage: 'watch [--db PATH] FOLDER',
  summary: [
    'Imports the files of a folder, and each one that comes into it or changes, until it is stopped.',
    'What was imported before is left alone, also after a restart. The kinds of files are those of `ingest`.',
  ].join('\n'),
  options: { db: DB_OPTION },
  run(args) {
    const [folder, ...others] = args.positionals
    if (folder === undefined || others.length > 0) throw new UsageError('Name one FOLDER.')
    const signal = interrupted()
    return withStore(args, true, async (store) => {
      await withImports(store, async (deps) => {
        say(`Watching ${folder}. Ctrl+C ends it.`)
        await watchFolder(deps, folder, {
          signal,
          async onImported(path, job) {
            say(`${path}: ${summary(job)}`)
            await writeRejected(store, path, job)
          },
          onError: (path, error) => say(`${path}: ${reasonOf(error)}`),
        })
      })
      return EXIT.ok
    })
  },
}
