import { recodeArticles } from '@dualtrack/pipeline'
import { openQueue } from '@dualtrack/store'
import { type Command, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say } from '../output.ts'
import { codingDeps, DB_OPTION, databaseOf, withStore } from './with-store.ts'

/** Stored articles through the current coder. */
export const recode: Command = {
  usage: 'recode [--db PATH]',
  summary: [
    'Codes anew every stored article that another version of the coder has coded.',
    'On PostgreSQL, workers that run at the time take their share.',
  ].join('\n'),
  options: { db: DB_OPTION },
  run(args) {
    if (args.positionals.length > 0) throw new UsageError(`Unexpected argument "${args.positionals[0]}".`)
    return withStore(args, false, async (store) => {
      const deps = await codingDeps(store)
      const progress = new ProgressLine()
      const queue = await openQueue(databaseOf(args), say)
      const tell = (count: number) => progress.update(`${count} articles coded anew`)
      const done = await recodeArticles(deps, queue, tell).finally(() => queue.stop())
      progress.clear()
      say(`${done} articles coded anew by coder ${deps.coder.version}`)
      return EXIT.ok
    })
  },
}
