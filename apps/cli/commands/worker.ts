import { HostGate, loadCoderFacts, startWork } from '@dualtrack/pipeline'
import { openQueue } from '@dualtrack/store'
import { type Command, EXIT, UsageError } from '../command.ts'
import { fetchAllow } from '../env.ts'
import { interrupted } from '../interrupted.ts'
import { say } from '../output.ts'
import { withImports } from './import-files.ts'
import { DB_OPTION, databaseOf, withStore } from './with-store.ts'

const now = () => new Date().toISOString()

/** Work that a server was given, done in a process of its own. */
export const worker: Command = {
  usage: 'worker [--db PATH]',
  summary: [
    'Works on imports that were started, feeds that are due and articles to code anew, until it is stopped.',
    'On PostgreSQL any number of workers share the work, on any machines; one that is killed loses and doubles nothing.',
    'A server started with DUALTRACK_WORK=off leaves all of it to them.',
  ].join('\n'),
  options: { db: DB_OPTION },
  run(args) {
    if (args.positionals.length > 0) throw new UsageError(`Unexpected argument "${args.positionals[0]}".`)
    const signal = interrupted()
    return withStore(args, true, async (store) => {
      await withImports(store, async (deps) => {
        const queue = await openQueue(databaseOf(args), say)
        const { version: coderVersion } = await loadCoderFacts()
        const work = startWork({
          ...deps,
          coderVersion,
          queue,
          now,
          gate: new HostGate(),
          allow: fetchAllow(),
        })
        say('Working. Ctrl+C ends it.')
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
        await work.stop()
      })
      return EXIT.ok
    })
  },
}
