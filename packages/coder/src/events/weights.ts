import { type Feature, weightMemo } from './feature.ts'

/** A log-linear model: the score of a candidate is the sum of the weights of its features. */
export interface EventWeights {
  readonly weights: ReadonlyMap<string, number>
  /** The constants: of a candidate, and of an act in its article. */
  readonly bias: number
  readonly articleBias: number
  readonly weightOf: (feature: Feature) => number
}

/** Names of the constants. */
export const BIAS = 'bias'
export const ARTICLE_BIAS = 'A:bias'

/** The model of the weights. */
export const eventWeights = (weights: ReadonlyMap<string, number>): EventWeights => ({
  weights,
  bias: weights.get(BIAS) ?? 0,
  articleBias: weights.get(ARTICLE_BIAS) ?? 0,
  weightOf: weightMemo(weights),
})

/** Reads `events.tsv`: one `feature<TAB>weight` a line. */
export function readEventWeights(bytes: Uint8Array): EventWeights {
  const weights = new Map<string, number>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) weights.set(line.slice(0, tab), Number(line.slice(tab + 1)))
  }
  return eventWeights(weights)
}

/** Sum of the weights of the features. */
export function sumOf(model: EventWeights, features: readonly Feature[]): number {
  let sum = 0
  for (const feature of features) sum += model.weightOf(feature)
  return sum
}

/** Log-odds → probability. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score))

/** Probability → log-odds. */
export const logOdds = (p: number): number => Math.log(p / (1 - p))
