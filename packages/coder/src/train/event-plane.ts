import { move, product, type SparseRow } from './dual-svm.ts'
import { lengthOf } from './logistic.ts'
import { minimise } from './newton.ts'

/** A yes/no example with values for its features, and how much it counts. */
export interface ValuedExample {
  readonly row: SparseRow
  readonly label: 0 | 1
  readonly weight: number
}

/** Log-odds as a sum of weights and a constant. */
export interface EventPlane {
  readonly weights: Float64Array
  readonly bias: number
}

export const logOdds = ({ weights, bias }: EventPlane, row: SparseRow): number => product(row, weights) + bias

/** Logistic regression with an L2 penalty on all but the constant. `size` is the number of features. Deterministic. */
export function fitEventPlane(examples: readonly ValuedExample[], size: number, penalty: number): EventPlane {
  const penalties = new Float64Array(size + 1).fill(penalty)
  penalties[size] = 1e-6
  const curvature = new Float64Array(examples.length)
  const sumOf = (row: SparseRow, of: Float64Array) => product(row, of) + (of[size] as number)
  const add = (row: SparseRow, amount: number, to: Float64Array) => {
    move(row, to, amount)
    to[size] = (to[size] as number) + amount
  }
  const weights = minimise({
    size: size + 1,
    valueAt: (at) =>
      examples.reduce(
        (sum, { row, label, weight }) => {
          const score = sumOf(row, at)
          return sum + weight * Math.log1p(Math.exp(label === 1 ? -score : score))
        },
        lengthOf(at, penalties),
      ),
    gradientAt(at) {
      const gradient = at.map((w, i) => w * (penalties[i] as number))
      for (const [n, { row, label, weight }] of examples.entries()) {
        const p = 1 / (1 + Math.exp(-sumOf(row, at)))
        curvature[n] = p * (1 - p) * weight
        add(row, (p - label) * weight, gradient)
      }
      return gradient
    },
    bend(way) {
      const bent = way.map((w, i) => w * (penalties[i] as number))
      for (const [n, { row }] of examples.entries())
        add(row, sumOf(row, way) * (curvature[n] as number), bent)
      return bent
    },
  })
  return { weights: weights.subarray(0, size), bias: weights[size] as number }
}
