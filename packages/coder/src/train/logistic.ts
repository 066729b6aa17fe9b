import { minimise } from './newton.ts'

/** A yes/no example: the features that it has, its label, and how much it counts. */
export interface BinaryExample {
  readonly ids: Int32Array
  readonly label: 0 | 1
  readonly weight: number
}

/** Sum of the weights of features. */
export function sumAt(ids: Int32Array, of: Float64Array | readonly number[]): number {
  let sum = 0
  for (const i of ids) sum += of[i] as number
  return sum
}

const add = (ids: Int32Array, amount: number, to: Float64Array) => {
  for (const i of ids) to[i] = (to[i] as number) + amount
}

/** Half the squared length of the weights, each by its own penalty. */
export const lengthOf = (weights: Float64Array, penalties: Float64Array): number =>
  weights.reduce((sum, w, i) => sum + (w * w * (penalties[i] as number)) / 2, 0)

/**
 * Logistic regression with an L2 penalty. `penalty` is the weight of half the squared length; the feature `free` is the
 * constant and bears none (−1: there is none).
 */
export function fitLogistic(
  examples: readonly BinaryExample[],
  size: number,
  penalty: number,
  free: number,
): Float64Array {
  const penalties = new Float64Array(size).fill(penalty)
  if (free >= 0) penalties[free] = 1e-6
  const curvature = new Float64Array(examples.length)
  return minimise({
    size,
    valueAt: (weights) =>
      examples.reduce(
        (sum, { ids, label, weight }) => {
          const score = sumAt(ids, weights)
          return sum + weight * Math.log1p(Math.exp(label === 1 ? -score : score))
        },
        lengthOf(weights, penalties),
      ),
    gradientAt(weights) {
      const gradient = weights.map((w, i) => w * (penalties[i] as number))
      for (const [n, { ids, label, weight }] of examples.entries()) {
        const p = 1 / (1 + Math.exp(-sumAt(ids, weights)))
        curvature[n] = p * (1 - p) * weight
        add(ids, (p - label) * weight, gradient)
      }
      return gradient
    },
    bend(way) {
      const bent = way.map((w, i) => w * (penalties[i] as number))
      for (const [n, { ids }] of examples.entries())
        add(ids, sumAt(ids, way) * (curvature[n] as number), bent)
      return bent
    },
  })
}

/** A choice among several: `right` says which are right (at least one). */
export interface ChoiceExample {
  readonly choices: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** The share of each choice, and of each right one among the right ones. */
function sharesOf({ choices, right }: ChoiceExample, weights: Float64Array) {
  const scores = choices.map((ids) => sumAt(ids, weights))
  const top = Math.max(...scores)
  const raw = scores.map((s) => Math.exp(s - top))
  const all = raw.reduce((a, b) => a + b, 0)
  const good = raw.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
  return { shares: raw.map((r) => r / all), good: good / all }
}

/** Softmax regression over choices with an L2 penalty; where several are right, their shares are added. */
export function fitChoices(examples: readonly ChoiceExample[], size: number, penalty: number): Float64Array {
  const penalties = new Float64Array(size).fill(penalty)
  let shares: number[][] = []
  return minimise({
    size,
    valueAt: (weights) =>
      examples.reduce(
        (sum, example) => sum - Math.log(Math.max(1e-12, sharesOf(example, weights).good)),
        lengthOf(weights, penalties),
      ),
    gradientAt(weights) {
      const gradient = weights.map((w) => w * penalty)
      shares = examples.map((example) => {
        const { shares: own, good } = sharesOf(example, weights)
        example.choices.forEach((ids, i) => {
          const share = own[i] as number
          add(ids, share - (example.right[i] ? share / Math.max(good, 1e-9) : 0), gradient)
        })
        return own
      })
      return gradient
    },
    bend(way) {
      const bent = way.map((w) => w * penalty)
      for (const [n, { choices }] of examples.entries()) {
        const own = shares[n] as number[]
        const along = choices.map((ids) => sumAt(ids, way))
        const mean = along.reduce((sum, a, i) => sum + a * (own[i] as number), 0)
        choices.forEach((ids, i) => {
          add(ids, (own[i] as number) * ((along[i] as number) - mean), bent)
        })
      }
      return bent
    },
  })
}
