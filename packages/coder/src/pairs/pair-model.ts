import { probability } from '../events/weights.ts'
import type { FeatureGroup, Named, PairFeatures } from './feature-bag.ts'
import { PAIR_CLASSES } from './pair-classes.ts'

/** The row of the constants. */
export const BIAS = 'bias'

/** How the rows of features that the cues share begin; the others are features of words. */
export const CUE_ROW = 'cue:'

/** The letter of a class in the table; what cues share for any type has the letter after the last class. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)
export const ANY_TYPE = PAIR_CLASSES.length

/** The row that says how sure the model is: slope and offset, this much larger than they are. */
export const SURE = 'sure'
export const SURE_SCALE = 40

/** Log-odds that anything is done from which on a type is given. */
export const ANSWER_FLOOR = 0.85

/** Weights are stored as whole numbers of this size. */
export const UNIT = 0.4

/** Feature → weight. */
type Weights = ReadonlyMap<string, number>

/**
 * A log-linear model over named features: the log-odds that anything is done, and a score for each type whose softmax
 * gives its share. A score is a constant, plus the weights of the features of words over the root of their number, plus
 * the weights of what cues say for the class over the root of its number.
 */
export interface PairModel {
  /** By `PAIR_CLASSES`. */
  readonly words: readonly Weights[]
  readonly bias: readonly number[]
  /** What cues say that anything is done, and what they say for the type that they speak for. */
  readonly cues: { readonly event: Weights; readonly type: Weights }
  /** How the log-odds of a coded type are stretched and moved, so that it is right as often as its confidence says. */
  readonly sure: { readonly slope: number; readonly offset: number }
}

/** Reads `pairs.tsv`: `feature<TAB>cells`, a cell being the letter of a class and a weight in units: `B12D-3`. */
export function readPairModel(bytes: Uint8Array): PairModel {
  const words = PAIR_CLASSES.map(() => new Map<string, number>())
  const cues = { event: new Map<string, number>(), type: new Map<string, number>() }
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0 || line.startsWith('#')) continue
    const feature = line.slice(0, tab)
    for (const [, letter = '', units] of line.slice(tab + 1).matchAll(/([A-Z])(-?\d+)/g)) {
      const place = letter.charCodeAt(0) - 65
      const weight = Number(units) * UNIT
      if (!feature.startsWith(CUE_ROW)) words[place]?.set(feature, weight)
      else (place === ANY_TYPE ? cues.type : cues.event).set(feature.slice(CUE_ROW.length), weight)
    }
  }
  const [slope, offset] = [words[0]?.get(SURE), words[1]?.get(SURE)]
  return {
    words,
    cues,
    bias: words.map((w) => w.get(BIAS) ?? 0),
    sure: { slope: (slope ?? SURE_SCALE) / SURE_SCALE, offset: (offset ?? 0) / SURE_SCALE },
  }
}

const NOTHING: Named = new Map()
const NO_WEIGHTS: Weights = new Map()

/** Calls `take` with what each feature adds to the score of a class, and with the words that it speaks of. */
export function eachContribution(
  model: PairModel,
  features: PairFeatures,
  place: number,
  take: (weight: number, group: FeatureGroup) => void,
): void {
  const cues = features.cues.get(PAIR_CLASSES[place] ?? 'EVENT') ?? NOTHING
  const add = (named: Named, weights: Weights) => {
    const length = Math.sqrt(named.size)
    for (const [name, group] of named) {
      const weight = weights.get(name)
      if (weight !== undefined) take(weight / length, group)
    }
  }
  add(features.words, model.words[place] ?? NO_WEIGHTS)
  add(cues, place === 0 ? model.cues.event : model.cues.type)
}

/** The scores of a pair by `PAIR_CLASSES`. */
export const pairScores = (model: PairModel, features: PairFeatures): number[] =>
  model.bias.map((bias, place) => {
    let score = bias
    eachContribution(model, features, place, (weight) => {
      score += weight
    })
    return score
  })

/** Log-odds that something is done and that it is the type with the largest score, from the scores by `PAIR_CLASSES`. */
export function oddsOfBest([event = 0, ...types]: readonly number[]): number {
  const top = Math.max(...types)
  const best = probability(event) / types.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return Math.log(best / (1 - best))
}
