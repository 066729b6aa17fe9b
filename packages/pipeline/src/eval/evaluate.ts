import { type Coder, compileKnowledge, createCoder, type Knowledge, trainedOn } from '@dualtrack/coder'
import { readCoderFiles } from '../load-coder.ts'
import { readReviewedArticles } from '../reviews/read-reviewed-articles.ts'
import { type GoldData, readGoldData } from '../train/gold-data.ts'
import { readOwnData } from '../train/own-data.ts'
import { withEventWeights } from './cross-validation.ts'
import type { Figure, Measured } from './figure.ts'
import { codableGold, measureArticles } from './measure-articles.ts'
import { measureCrossValidated, measureGold } from './measure-gold.ts'
import { measureOwnPairs } from './measure-own-pairs.ts'
import { measurePairsAnew } from './measure-pairs.ts'
import { measureReviews } from './measure-reviews.ts'
import { measureExtraction } from './measure-sentences.ts'

export interface EvalOptions {
  /** Folder of the development sets; null to leave them out. */
  gold: string | null
  /** Number of folds for the development sets; 0 for none. */
  cross: number
  /** File of reviewed articles; null for none. */
  reviews: string | null
  /** Content of another `events.tsv`; null for the one in the repository. */
  weights: Uint8Array | null
  /** Hears what is measured next. */
  onProgress: (step: string) => void
}

/** All figures that could be measured, and what could not be. */
export interface Evaluation {
  readonly coderVersion: string
  /** The data that the weights were trained on. */
  readonly trainedOn: readonly string[]
  readonly figures: readonly Figure[]
  /** The wrong rows of each measurement, as lines to read. */
  readonly errors: readonly { readonly of: string; readonly rows: readonly string[] }[]
  readonly skipped: readonly string[]
}

/** The figures on the own data that are kept aside. Their weights never see them. */
export async function measureHeldOut(coder: Coder, knowledge: Knowledge): Promise<Measured[]> {
  const { sentences, articles } = await readOwnData('held-out')
  return [
    measureOwnPairs(sentences, (pair) => coder.codePair(pair), 'own held-out', 'unseen'),
    measureExtraction(
      knowledge,
      sentences,
      (text) => coder.codeArticle({ text }).events,
      'own held-out',
      'unseen',
    ),
    measureArticles(articles, (article) => coder.codeArticle(codableGold(article)), 'own held-out', 'unseen'),
  ]
}

function nameOf({ figures }: Measured): string {
  const of = (key: 'task' | 'set' | 'weights') => [...new Set(figures.map((f) => f[key]))].join(', ')
  return `${of('task')}: ${of('set')} (${of('weights')})`
}

const ABSENT: Readonly<Record<keyof GoldData, string>> = {
  relations: 'relations-dev.jsonl is absent.',
  articles: 'articles-dev.jsonl is absent.',
  events: 'events-dev.jsonl is absent.',
  readings: 'the corpora that were read are absent.',
}

const skippedOf = (gold: GoldData): string[] =>
  Object.entries(gold).flatMap(([name, rows]) => (rows === null ? [ABSENT[name as keyof GoldData]] : []))

/** Measures the coder on everything that is present. */
export async function evaluate(options: EvalOptions): Promise<Evaluation> {
  const shipped = await readCoderFiles()
  const files = options.weights ? withEventWeights(shipped, options.weights) : shipped
  const knowledge = compileKnowledge(files)
  const coder = createCoder(files)
  const trained = trainedOn(files.weights['events.tsv'] ?? new Uint8Array())
  const gold = await readGoldData(options.gold)
  options.onProgress('the data kept aside')
  const measured = await measureHeldOut(coder, knowledge)
  const reviews = await readReviewedArticles(options.reviews)
  if (reviews.length > 0) {
    options.onProgress('the reviews')
    const seen = trained.includes('reviewed articles') ? 'seen' : 'unseen'
    measured.push(measureReviews(reviews, (article) => coder.codeArticle(codableGold(article)), seen))
  }
  options.onProgress('the development sets')
  measured.push(...measureGold(coder, gold, trained))
  if (options.cross > 1) {
    measured.push(...(await measurePairsAnew(knowledge, files.lexicon, gold, options)))
    measured.push(...(await measureCrossValidated(files, knowledge, gold, options)))
  }
  return {
    coderVersion: coder.version,
    trainedOn: trained,
    figures: measured.flatMap((m) => m.figures),
    errors: measured.map((m) => ({ of: nameOf(m), rows: m.errors })),
    skipped: skippedOf(gold),
  }
}
