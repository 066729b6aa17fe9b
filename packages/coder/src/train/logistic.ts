import { probability } from '../events/weights.ts'
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
const lengthOf = (weights: Float64Array, penalties: Float64Array): number =>
  weights.reduce((sum, w, i) => sum + (w * w * (penalties[i] as number)) / 2, 0)

/** How the rows of examples are summed under weights, and added to a gradient. */
export interface RowAccess<Example> {
  sum(example: Example, of: Float64Array): number
  add(example: Example, amount: number, to: Float64Array): void
}

/** The weights of a logistic regression with an L2 penalty, each weight by its own; rows of whatever form. */
export function fitRows<Example extends Pick<BinaryExample, 'label' | 'weight'>>(
  examples: readonly Example[],
  penalties: Float64Array,
  rows: RowAccess<Example>,
): Float64Array {
  const curvature = new Float64Array(examples.length)
  return minimise({
    size: penalties.length,
    valueAt: (weights) =>
      examples.reduce(
        (sum, example) => {
          const score = rows.sum(example, weights)
          return sum + example.weight * Math.log1p(Math.exp(example.label === 1 ? -score : score))
        },
        lengthOf(weights, penalties),
      ),
    gradientAt(weights) {
      const gradient = weights.map((w, i) => w * (penalties[i] as number))
      for (const [n, example] of examples.entries()) {
        const p = probability(rows.sum(example, weights))
        curvature[n] = p * (1 - p) * example.weight
        rows.add(example, (p - example.label) * example.weight, gradient)
      }
      return gradient
    },
    bend(way) {
      const bent = way.map((w, i) => w * (penalties[i] as number))
      for (const [n, example] of examples.entries())
        rows.add(example, rows.sum(example, way) * (curvature[n] as number), bent)
      return bent
    },
  })
}

/** What the constant costs: nothing that counts, but the curvature stays regular. */
export const FREE = 1e-6

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
  if (free >= 0) penalties[free] = FREE
  return fitRows(examples, penalties, {
    sum: ({ ids }, of) => sumAt(ids, of),
    add: ({ ids }, amount, to) => add(ids, amount, to),
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
