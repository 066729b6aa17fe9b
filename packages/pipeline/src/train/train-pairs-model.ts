import { compileKnowledge, readExamples } from '@dualtrack/coder'
import { readCoderFiles } from '../load-coder.ts'
import { readGoldData } from './gold-data.ts'
import { readOwnData } from './own-data.ts'
import { pairUnits, pairWeightsOf } from './pair-units.ts'
import type { EventTraining } from './train-events-model.ts'

/** The content of `pairs.tsv`, and what went into it. */
export interface TrainedPairs {
  readonly weights: string
  /** Relations that were trained on. */
  readonly pairs: number
  readonly features: number
}

/** Trains the pairs model on what is in the repository, and on the development sets where they are present. */
export async function trainPairsModel({ own, gold }: Omit<EventTraining, 'reviews'>): Promise<TrainedPairs> {
  const files = await readCoderFiles()
  const units = pairUnits(compileKnowledge(files), {
    examples: readExamples(files.lexicon),
    own: own ? await readOwnData('train') : null,
    gold: await readGoldData(gold),
  })
  const weights = pairWeightsOf(units)
  return {
    weights,
    pairs: units.reduce((sum, u) => sum + u.pairs.length, 0),
    features: weights.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length,
  }
}
