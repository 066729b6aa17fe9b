/** A yes/no example: the features that it has, its label, and how much it counts. */
export interface BinaryExample {
  readonly ids: Int32Array
  readonly label: 0 | 1
  readonly weight: number
}

const NEWTON_STEPS = 12
const CG_STEPS = 40
/** Where the gradient is this much smaller than at the start, the weights are as good as found. */
const TOLERANCE = 1e-3

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)

const sumAt = ({ ids }: BinaryExample, of: Float64Array): number => {
  let sum = 0
  for (const i of ids) sum += of[i] as number
  return sum
}

/** Gradient of the loss, and for each example how much its part of the curvature weighs. */
function slopeAt(examples: readonly BinaryExample[], weights: Float64Array, pull: Float64Array) {
  const gradient = weights.map((w, i) => w * (pull[i] as number))
  const curvature = Float64Array.from(examples, (example) => {
    const p = 1 / (1 + Math.exp(-sumAt(example, weights)))
    const error = (p - example.label) * example.weight
    for (const i of example.ids) gradient[i] = (gradient[i] as number) + error
    return p * (1 - p) * example.weight
  })
  return { gradient, curvature }
}

/** Solves (curvature) × step = −gradient by conjugate gradients. */
function newtonStep(
  examples: readonly BinaryExample[],
  { gradient, curvature }: ReturnType<typeof slopeAt>,
  pull: Float64Array,
): Float64Array {
  const step = new Float64Array(gradient.length)
  const rest = gradient.map((g) => -g)
  let way = rest.slice()
  let size = dot(rest, rest)
  const enough = size * 0.01
  for (let k = 0; k < CG_STEPS && size > enough; k++) {
    const bent = way.map((w, i) => w * (pull[i] as number))
    for (const [n, example] of examples.entries()) {
      const along = sumAt(example, way) * (curvature[n] as number)
      for (const i of example.ids) bent[i] = (bent[i] as number) + along
    }
    const length = size / dot(way, bent)
    for (let i = 0; i < step.length; i++) {
      step[i] = (step[i] as number) + length * (way[i] as number)
      rest[i] = (rest[i] as number) - length * (bent[i] as number)
    }
    const next = dot(rest, rest)
    way = way.map((w, i) => (rest[i] as number) + (next / size) * w)
    size = next
  }
  return step
}

const lossOf = (examples: readonly BinaryExample[], weights: Float64Array, pull: Float64Array): number =>
  examples.reduce((sum, example) => {
    const score = sumAt(example, weights)
    return sum + example.weight * Math.log1p(Math.exp(example.label === 1 ? -score : score))
  }, 0) + weights.reduce((sum, w, i) => sum + (w * w * (pull[i] as number)) / 2, 0)

/**
 * Logistic regression with an L2 penalty by truncated Newton steps (Lin, Weng and Keerthi 2008). `penalty` is the
 * weight of half the squared length; the feature `free` is the constant and bears none. Deterministic.
 */
export function fitLogistic(
  examples: readonly BinaryExample[],
  size: number,
  penalty: number,
  free: number,
): Float64Array {
  const pull = new Float64Array(size).fill(penalty)
  pull[free] = 1e-6
  let weights = new Float64Array(size)
  let loss = lossOf(examples, weights, pull)
  let first = 0
  for (let k = 0; k < NEWTON_STEPS; k++) {
    const slope = slopeAt(examples, weights, pull)
    const steep = Math.sqrt(dot(slope.gradient, slope.gradient))
    if (k === 0) first = steep
    if (steep < first * TOLERANCE) break
    const step = newtonStep(examples, slope, pull)
    let length = 1
    let next = weights
    let better = Number.POSITIVE_INFINITY
    for (let half = 0; half < 8 && better > loss; half++, length /= 2) {
      next = weights.map((w, i) => w + length * (step[i] as number))
      better = lossOf(examples, next, pull)
    }
    if (better >= loss) break
    weights = next
    loss = better
  }
  return weights
}
