import { readFile } from 'node:fs/promises'
import { DualtrackError } from '@dualtrack/domain'
import { type Evaluation, evaluate, writeAccuracy } from '@dualtrack/pipeline'
import { type Command, type CommandArgs, EXIT, UsageError } from '../command.ts'
import { ProgressLine, say, write } from '../output.ts'
import { printFigures } from '../print/figures.ts'
import { GOLD_OPTION, goldFolder, REVIEWS_OPTION, reviewsFile } from './train.ts'

/** A whole number typed for an option; `standard` when it was not given. */
function numberOf({ values }: CommandArgs, name: string, least: number, standard: number): number {
  const typed = values[name]
  if (typeof typed !== 'string') return standard
  const number = Number(typed)
  if (Number.isInteger(number) && number >= least) return number
  throw new UsageError(`--${name} must be a whole number from ${least}.`)
}

async function weightsFile({ values }: CommandArgs): Promise<Uint8Array | null> {
  if (typeof values.weights !== 'string') return null
  return await readFile(values.weights).catch(() => {
    throw new DualtrackError('UNREADABLE_FILE', `There is no file ${values.weights}.`)
  })
}

/** The evaluation with at most `limit` wrong rows of each measurement. */
const shortened = (evaluation: Evaluation, limit: number): Evaluation => ({
  ...evaluation,
  errors: evaluation.errors.map(({ of, rows }) => ({ of, rows: rows.slice(0, limit) })),
})

function printed({ coderVersion, trainedOn, figures, errors }: Evaluation): string {
  const head = `coder ${coderVersion}, trained on ${trainedOn.join(', ') || 'data that it does not name'}\n\n`
  const wrong = errors
    .filter(({ rows }) => rows.length > 0)
    .map(({ of, rows }) => `\nWrong in ${of}\n${rows.map((row) => `  ${row}\n`).join('')}`)
  return head + printFigures(figures) + wrong.join('')
}

function check({ values, positionals }: CommandArgs): void {
  if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`)
  if (values.weights !== undefined && (values.write === true || values.cross !== undefined))
    throw new UsageError('--weights goes with neither --write nor --cross.')
}

/** Measures the coder. */
export const evalCommand: Command = {
  usage: 'eval [OPTION…]',
  summary: [
    'Measures the coder on the annotated data that are present, with 95 % intervals.',
    'Always: the sentences and articles that are kept aside in packages/coder/training.',
    'With the development sets: relations with spans given, whole articles, events by country. The weights in the',
    'repository were trained on most of these: only with --cross do their figures say what holds for new text.',
  ].join('\n'),
  options: {
    gold: GOLD_OPTION,
    cross: {
      value: 'K',
      help: 'Also measure the development sets by K-fold cross-validation, grouped by text (5 takes a minute).',
    },
    reviews: REVIEWS_OPTION,
    weights: { value: 'FILE', help: 'Measure with these weights of the events model instead.' },
    errors: { value: 'N', help: 'Print the first N wrong rows of each measurement.' },
    json: { help: 'Print one JSON object.' },
    write: { help: 'Store the figures in docs/accuracy.json.' },
  },
  async run(args) {
    check(args)
    const limit = numberOf(args, 'errors', 1, 0)
    const progress = new ProgressLine()
    const evaluation = await evaluate({
      gold: goldFolder(args),
      cross: numberOf(args, 'cross', 2, 0),
      reviews: reviewsFile(args),
      weights: await weightsFile(args),
      onProgress: (step) => progress.update(`Measuring ${step} …`),
    })
    progress.clear()
    for (const message of evaluation.skipped) say(`Skipped: ${message}`)
    const output = shortened(evaluation, limit)
    await write(args.values.json === true ? `${JSON.stringify(output)}\n` : printed(output))
    if (args.values.write === true) await writeAccuracy(evaluation, new Date().toISOString().slice(0, 10))
    return EXIT.ok
  },
}
