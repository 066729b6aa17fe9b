import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  DEFAULT_GOLD,
  PATHS,
  trainEventsModel,
  trainPairsModel,
  trainSyntaxModels,
} from '@dualtrack/pipeline'
import { type Command, type CommandArgs, EXIT, type Option, UsageError } from '../command.ts'
import { say, write } from '../output.ts'

export const GOLD_OPTION: Option = {
  value: 'DIR',
  help: 'Folder of the development sets; default: ../shared/gold beside the repository, when it is there.',
}

/** The folder of the development sets; null when none is there. Throws UsageError when a named one is missing. */
export function goldFolder({ values }: CommandArgs): string | null {
  const named = typeof values.gold === 'string' ? values.gold : undefined
  const folder = named ?? DEFAULT_GOLD
  if (existsSync(folder)) return folder
  if (named !== undefined) throw new UsageError(`There is no folder ${named}.`)
  return null
}

export const REVIEWS_OPTION: Option = {
  value: 'FILE',
  help: 'Reviewed acts with their articles, from GET /api/v1/reviews.jsonl.',
}

/** The file of reviews that was named; null when none was. */
export const reviewsFile = ({ values }: CommandArgs): string | null =>
  typeof values.reviews === 'string' ? values.reviews : null

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`

async function save(path: string, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content)
  await writeFile(path, bytes)
  return `${path}: ${kilobytes(bytes.length)}`
}

async function trainModels(args: CommandArgs, out: string | undefined): Promise<void> {
  const gold = args.values['without-gold'] === true ? null : goldFolder(args)
  if (gold === null) say('Without the development sets.')
  const data = { own: args.values['without-own'] !== true, gold, reviews: reviewsFile(args) }
  const path = out ?? join(PATHS.weights, 'events.tsv')
  const trained = await trainEventsModel(data)
  const saved = await save(path, trained.weights)
  const texts = Object.entries(trained.texts).map(([kind, count]) => `${kind}: ${count}`)
  await write(`${texts.join('\n')}\n${saved}, ${trained.features} features from ${trained.items} sentences\n`)
  const pairs = await trainPairsModel(data)
  const savedPairs = await save(join(dirname(path), 'pairs.tsv'), pairs.weights)
  await write(`${savedPairs}, ${pairs.features} features from ${pairs.pairs} relations\n`)
}

async function trainSyntax(treebank: string, out: string | undefined): Promise<void> {
  const { files, sentences } = await trainSyntaxModels(treebank)
  for (const [name, content] of Object.entries(files)) {
    await write(`${await save(join(out ?? PATHS.weights, name), content)}\n`)
  }
  await write(`${sentences} sentences\n`)
}

function check({ values, positionals }: CommandArgs): void {
  if (positionals.length > 0) throw new UsageError(`Unexpected argument "${positionals[0]}".`)
  const forEvents = ['gold', 'without-gold', 'without-own', 'reviews'].find(
    (name) => values[name] !== undefined,
  )
  if (values.syntax !== undefined && forEvents !== undefined)
    throw new UsageError(`--${forEvents} has no meaning with --syntax.`)
}

/** Annotated data in, weights out. */
export const train: Command = {
  usage: 'train [OPTION…] | train --syntax DIR [--out DIR]',
  summary: [
    'Trains the weights of the coder. The same data give the same bytes.',
    'Without --syntax: the models for events and for pairs, from packages/coder/training, the examples of the',
    'lexicon and the development sets; writes events.tsv and pairs.tsv in packages/coder/weights. Takes a minute.',
    'With --syntax: tagger, parser and labeller, from a treebank; some minutes. Train events and pairs afterwards.',
  ].join('\n'),
  options: {
    gold: GOLD_OPTION,
    'without-gold': { help: 'Leave the development sets out.' },
    'without-own': { help: "Leave the project's own sentences and articles out." },
    reviews: REVIEWS_OPTION,
    syntax: {
      value: 'DIR',
      help: 'Train the syntax on all .conllu.gz files in DIR (Universal Dependencies).',
    },
    out: {
      value: 'PATH',
      help: 'Write the events model to this file and pairs.tsv beside it (with --syntax: to this folder) instead.',
    },
  },
  async run(args) {
    check(args)
    const { out, syntax } = args.values
    const path = typeof out === 'string' ? out : undefined
    await (typeof syntax === 'string' ? trainSyntax(syntax, path) : trainModels(args, path))
    return EXIT.ok
  },
}
