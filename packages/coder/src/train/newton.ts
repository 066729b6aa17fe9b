/** A loss to be made small: its value, its gradient, and how that changes along a way. */
export interface Loss {
  readonly size: number
  valueAt(weights: Float64Array): number
  gradientAt(weights: Float64Array): Float64Array
  /** Curvature at the weights last given to `gradientAt`, times a way. */
  bend(way: Float64Array): Float64Array
}

const NEWTON_STEPS = 12
const CG_STEPS = 40
/** Where the gradient is this much smaller than at the start, the weights are as good as found. */
const TOLERANCE = 1e-3

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** Solves curvature × step = −gradient by conjugate gradients. */
function newtonStep(loss: Loss, gradient: Float64Array): Float64Array {
  const step = new Float64Array(gradient.length)
  const rest = gradient.map((g) => -g)
  let way = rest.slice()
  let size = dot(rest, rest)
  const enough = size * 0.01
  for (let k = 0; k < CG_STEPS && size > enough; k++) {
    const bent = loss.bend(way)
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

/** The weights of least loss, by truncated Newton steps from 0 (Lin, Weng and Keerthi 2008). Deterministic. */
export function minimise(loss: Loss): Float64Array {
  let weights = new Float64Array(loss.size)
  let value = loss.valueAt(weights)
  let first = 0
  for (let k = 0; k < NEWTON_STEPS; k++) {
    const gradient = loss.gradientAt(weights)
    const steep = Math.sqrt(dot(gradient, gradient))
    if (k === 0) first = steep
    if (steep < first * TOLERANCE) break
    const step = newtonStep(loss, gradient)
    let length = 1
    let next = weights
    let better = Number.POSITIVE_INFINITY
    for (let half = 0; half < 8 && better > value; half++, length /= 2) {
      next = weights.map((w, i) => w + length * (step[i] as number))
      better = loss.valueAt(next)
    }
    if (better >= value) break
    weights = next
    value = better
  }
  return weights
}
