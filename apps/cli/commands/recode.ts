import { recodeArticles } from '@dualtrack/pipeline'
import { type Command, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say } from '../output.ts'
import { codingDeps, DB_OPTION, withStore } from './with-store.ts'

/** Stored articles through the current coder. */
export const recode: Command = {
  usage: 'recode [--db PATH]',
  summary: 'Codes anew every stored article that another version of the coder has coded.',
  options: { db: DB_OPTION },
  run(args) {
    if (args.positionals.length > 0) throw new UsageError(`Unexpected argument "${args.positionals[0]}".`)
    return withStore(args, false, async (store) => {
      const deps = await codingDeps(store)
      const progress = new ProgressLine()
      const done = await recodeArticles(deps, (count) => progress.update(`${count} articles coded anew`))
      progress.clear()
      say(`${done} articles coded anew by coder ${deps.coder.version}`)
      return EXIT.ok
    })
  },
}
