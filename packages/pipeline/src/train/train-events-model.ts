import { compileKnowledge, printWeights, readExamples, trainEvents } from '@dualtrack/coder'
import { readCoderFiles } from '../load-coder.ts'
import { readReviewedArticles } from '../reviews/read-reviewed-articles.ts'
import { readGoldData } from './gold-data.ts'
import { readOwnData } from './own-data.ts'
import { DATA_KINDS, type DataKind, type TrainingUnit, trainingUnits } from './training-units.ts'

export interface EventTraining {
  /** Whether to train on the project's own sentences and articles. */
  own: boolean
  /** Folder of the development sets; null to leave them out. */
  gold: string | null
  /** File of reviewed articles (`GET /reviews.jsonl`); null for none. */
  reviews: string | null
}

/** The content of `events.tsv`, and what went into it. */
export interface TrainedEvents {
  readonly weights: string
  /** Texts of each kind of data; those that are absent have none. */
  readonly texts: Readonly<Record<DataKind, number>>
  /** Sentences that were trained on. */
  readonly items: number
  readonly features: number
}

const isIn = (units: readonly TrainingUnit[], kind: DataKind) => units.some((u) => u.kind === kind)

/** The weights that these units give. The same units in the same order give the same text. */
export function weightsOf(units: readonly TrainingUnit[]): string {
  const kinds = DATA_KINDS.filter((kind) => isIn(units, kind))
  return printWeights(trainEvents(units), kinds)
}

/** Trains the events model on what is in the repository, and on the development sets where they are present. */
export async function trainEventsModel({ own, gold, reviews }: EventTraining): Promise<TrainedEvents> {
  const reviewed = await readReviewedArticles(reviews)
  const files = await readCoderFiles()
  const units = trainingUnits(compileKnowledge(files), {
    examples: readExamples(files.lexicon),
    own: own ? await readOwnData('train') : null,
    gold: await readGoldData(gold),
    reviews: reviewed,
  })
  const weights = weightsOf(units)
  const count = (kind: DataKind) => units.filter((u) => u.kind === kind).length
  return {
    weights,
    texts: Object.fromEntries(DATA_KINDS.map((kind) => [kind, count(kind)])) as Record<DataKind, number>,
    items: units.reduce((sum, u) => sum + u.items.length, 0),
    features: weights.split('\n').length - 2,
  }
}
