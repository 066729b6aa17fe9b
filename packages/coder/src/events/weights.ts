import { type Feature, weightMemo } from './feature.ts'

/** A log-linear model: the score of a candidate is the sum of the weights of its features. */
export interface EventWeights {
  readonly weights: ReadonlyMap<string, number>
  /** The constants: of a candidate, and of an act in its article. */
  readonly bias: number
  readonly articleBias: number
  readonly weightOf: (feature: Feature) => number
  /** The sums of the weights of the limits that a value reaches, by their number; the name is that of the value. */
  readonly curveOf: (name: string, limits: readonly number[]) => readonly number[]
}

/** Names of the constants. */
export const BIAS = 'bias'
export const ARTICLE_BIAS = 'A:bias'

function curveMemo(weightOf: EventWeights['weightOf']): EventWeights['curveOf'] {
  const memo = new Map<string, readonly number[]>()
  return (name, limits) => {
    const known = memo.get(name)
    if (known) return known
    const sums = [0]
    for (const limit of limits) sums.push((sums.at(-1) as number) + weightOf(['A', name, limit]))
    memo.set(name, sums)
    return sums
  }
}

/** The model of the weights. */
export function eventWeights(weights: ReadonlyMap<string, number>): EventWeights {
  const weightOf = weightMemo(weights)
  return {
    weights,
    bias: weights.get(BIAS) ?? 0,
    articleBias: weights.get(ARTICLE_BIAS) ?? 0,
    weightOf,
    curveOf: curveMemo(weightOf),
  }
}

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

/** A sum of weights without what adding decimals leaves in the last digits, so that equal odds are equal. */
export const settled = (sum: number): number => Math.round(sum * 1e9) / 1e9

/** Log-odds → probability. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score))

/** Probability → log-odds. */
export const logOdds = (p: number): number => Math.log(p / (1 - p))
