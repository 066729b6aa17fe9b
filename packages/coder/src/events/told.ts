import { type ArticlePart, type EventType, type Quad, quadOf } from '@dualtrack/domain'
import type { AnalysedSentence } from '../analyse.ts'
import { candidatesOf } from './candidates.ts'
import { type Directed, directedOf, surcharge } from './directed.ts'
import { type EventWeights, settled } from './weights.ts'

/** Where a sentence stands in its article. */
export interface SentencePlace {
  /** From 0, the title among them. */
  readonly number: number
  readonly part: ArticlePart
  /** Tells of what is long past: nothing of it is coded. */
  readonly background: boolean
}

/** A sentence of an article that could tell an act. */
export interface PlacedSentence extends SentencePlace {
  readonly sentence: AnalysedSentence
}

/** A reading of a cue as an act of one party towards another, with the sentence that tells it. */
export interface Told extends Directed {
  readonly place: SentencePlace
  readonly type: EventType
  readonly quad: Quad
  /** Log-odds of the candidate, less what it must have over others. */
  readonly score: number
  /** How many directed pairs the same candidate speaks of. */
  readonly fan: number
}

/** Everything that the sentences could be telling. */
export function* toldIn(model: EventWeights, sentences: readonly PlacedSentence[]): Generator<Told> {
  for (const place of sentences) {
    if (place.background) continue
    for (const candidate of candidatesOf(model, place.sentence)) {
      const { type } = candidate.hypothesis
      const pairs = [...directedOf(candidate)]
      for (const d of pairs) {
        const score = settled(candidate.score - surcharge(d))
        yield { ...d, place, type, quad: quadOf(type), score, fan: pairs.length }
      }
    }
  }
}
