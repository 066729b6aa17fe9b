import { diffRecode, type Recoding, recodeArticles, recodingHere } from '@dualtrack/pipeline'
import { openQueue } from '@dualtrack/store'
import { type Command, type CommandArgs, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say, write } from '../output.ts'
import { printRecodeDiff } from '../print/recode-diff.ts'
import { codingDeps, DB_OPTION, databaseOf, withStore } from './with-store.ts'

/** How many articles are looked at. */
function mostOf({ values }: CommandArgs): number {
  if (typeof values.most !== 'string') return Number.POSITIVE_INFINITY
  const most = Number(values.most)
  if (Number.isInteger(most) && most >= 1) return most
  throw new UsageError('--most must be a whole number from 1.')
}

async function tellDiff(recoding: Recoding, args: CommandArgs): Promise<number> {
  const progress = new ProgressLine()
  const { diff } = await diffRecode(recoding, { after: 0, most: mostOf(args) }, (count) =>
    progress.update(`${count} articles compared`),
  )
  progress.clear()
  await write(args.values.json === true ? `${JSON.stringify(diff)}\n` : printRecodeDiff(diff))
  return EXIT.ok
}

/** Stored articles through the current coder. */
export const recode: Command = {
  usage: 'recode [--diff [--most N] [--json]] [--db PATH]',
  summary: [
    'Codes anew every stored article that another version of the coder has coded.',
    'On PostgreSQL, workers that run at the time take their share.',
    'With --diff nothing is stored: it tells what would change, by type, with examples.',
  ].join('\n'),
  options: {
    diff: { help: 'Tell what would change, and store nothing.' },
    most: { value: 'N', help: 'With --diff: look at N articles at most; default: all.' },
    json: { help: 'With --diff: print one JSON object.' },
    db: DB_OPTION,
  },
  run(args) {
    if (args.positionals.length > 0) throw new UsageError(`Unexpected argument "${args.positionals[0]}".`)
    return withStore(args, false, async (store) => {
      const recoding = recodingHere(await codingDeps(store))
      if (args.values.diff === true) return await tellDiff(recoding, args)
      const progress = new ProgressLine()
      const queue = await openQueue(databaseOf(args), say)
      const tell = (count: number) => progress.update(`${count} articles coded anew`)
      const done = await recodeArticles(recoding, queue, tell).finally(() => queue.stop())
      progress.clear()
      say(`${done} articles coded anew by coder ${recoding.coderVersion}`)
      return EXIT.ok
    })
  },
}
