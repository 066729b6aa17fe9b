import { move, product, type SparseRow } from './dual-svm.ts'
import { FREE, fitRows } from './logistic.ts'

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
  penalties[size] = FREE
  const weights = fitRows(examples, penalties, {
    sum: ({ row }, of) => product(row, of) + (of[size] as number),
    add: ({ row }, amount, to) => {
      move(row, to, amount)
      to[size] = (to[size] as number) + amount
    },
  })
  return { weights: weights.subarray(0, size), bias: weights[size] as number }
}
