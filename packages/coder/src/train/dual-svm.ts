import { shuffled } from './perceptron.ts'

/** Feature numbers with their values, and the sum of the squares of these. */
export interface SparseRow {
  readonly ids: Int32Array
  readonly values: Float64Array
  readonly square: number
}

export const sparseRow = (ids: Int32Array, values: Float64Array): SparseRow => ({
  ids,
  values,
  square: values.reduce((sum, v) => sum + v * v, 0),
})

/** An example: for each class its own features and those that the classes share, and whether it is of the class. */
export interface PlaneExample {
  readonly own: readonly SparseRow[]
  readonly shared: readonly SparseRow[]
  /** 1 yes, −1 no, 0 not said. */
  readonly labels: Int8Array
  /** What a mistake costs. */
  readonly cost: number
}

/** One plane for each of `classes` classes. */
export interface PlaneProblem {
  readonly examples: readonly PlaneExample[]
  readonly classes: number
  /** Number of own features, and of shared ones. */
  readonly sizes: { readonly own: number; readonly shared: number }
  readonly epochs: number
}

export interface Planes {
  /** By class. */
  readonly own: readonly Float64Array[]
  readonly bias: Float64Array
  readonly shared: Float64Array
}

/** The sum of the weights of features, each by its value. */
export function product({ ids, values }: SparseRow, weights: Float64Array): number {
  let sum = 0
  for (let k = 0; k < ids.length; k++) sum += (weights[ids[k] as number] as number) * (values[k] as number)
  return sum
}

/** Adds `step` times the values of features to their weights. */
export function move({ ids, values }: SparseRow, weights: Float64Array, step: number): void {
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number
    weights[id] = (weights[id] as number) + step * (values[k] as number)
  }
}

/** How far an example lies on the yes side of each plane. */
export const marginsOf = (planes: Planes, { own, shared }: PlaneExample): number[] =>
  planes.own.map(
    (weights, c) =>
      product(own[c] as SparseRow, weights) +
      product(shared[c] as SparseRow, planes.shared) +
      (planes.bias[c] as number),
  )

/**
 * Linear classifiers with squared hinge loss and L2 penalty, by dual coordinate descent (Hsieh and others 2008), one
 * for each class, with some weights in common. Deterministic: the same problem gives the same planes.
 */
export function solvePlanes({ examples, classes, sizes, epochs }: PlaneProblem): Planes {
  const planes: Planes = {
    own: Array.from({ length: classes }, () => new Float64Array(sizes.own)),
    bias: new Float64Array(classes),
    shared: new Float64Array(sizes.shared),
  }
  const alphas = examples.map(() => new Float64Array(classes))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(examples.length, epoch + 1)) {
      visit(planes, examples[at] as PlaneExample, alphas[at] as Float64Array)
    }
  }
  return planes
}

/** Moves every plane as far as this one example asks for. */
function visit(planes: Planes, example: PlaneExample, alphas: Float64Array): void {
  const slack = 1 / (2 * example.cost)
  for (let c = 0; c < alphas.length; c++) {
    const label = example.labels[c] as number
    if (label === 0) continue
    const own = example.own[c] as SparseRow
    const shared = example.shared[c] as SparseRow
    const weights = planes.own[c] as Float64Array
    const margin = product(own, weights) + product(shared, planes.shared) + (planes.bias[c] as number)
    const alpha = alphas[c] as number
    const gradient = label * margin - 1 + alpha * slack
    if (alpha === 0 && gradient >= 0) continue
    const next = Math.max(0, alpha - gradient / (own.square + shared.square + 1 + slack))
    const step = (next - alpha) * label
    alphas[c] = next
    planes.bias[c] = (planes.bias[c] as number) + step
    move(own, weights, step)
    move(shared, planes.shared, step)
  }
}
