/** Weights while they are learned: the current ones, and their running sum for the average. */
export interface Perceptron {
  readonly classes: number
  readonly bits: number
  readonly weights: Float32Array
  readonly totals: Float64Array
  step: number
}

/** An averaged perceptron over hashed features (Collins 2002). */
export function createPerceptron(classes: number, bits: number): Perceptron {
  const size = classes << bits
  return { classes, bits, weights: new Float32Array(size), totals: new Float64Array(size), step: 1 }
}

/** Scores of the classes under the current weights. */
export function perceptronScores(p: Perceptron, features: Int32Array, count: number, scores: Float64Array) {
  const shift = 32 - p.bits
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) >>> shift) * p.classes
    for (let c = 0; c < p.classes; c++) scores[c] = (scores[c] as number) + (p.weights[row + c] as number)
  }
}

/** Moves the weights towards class `right` and away from `wrong`. */
export function update(p: Perceptron, features: Int32Array, count: number, right: number, wrong: number) {
  const shift = 32 - p.bits
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) >>> shift) * p.classes
    bump(p, row + right, 1)
    bump(p, row + wrong, -1)
  }
}

function bump(p: Perceptron, index: number, by: number) {
  p.weights[index] = (p.weights[index] as number) + by
  p.totals[index] = (p.totals[index] as number) + by * p.step
}

/**
 * The averaged weights, packed into a byte each: the square root is stored, so that the few large weights of
 * general features keep their size and the many small ones their resolution.
 */
export function pack(p: Perceptron): Int8Array {
  const averaged = p.weights.map((w, i) => w - (p.totals[i] as number) / p.step)
  const largest = averaged.reduce((a, w) => Math.max(a, Math.abs(w)), 0) || 1
  return Int8Array.from(averaged, (w) => Math.sign(w) * Math.round(Math.sqrt(Math.abs(w) / largest) * 127))
}

/** Indices 0…n−1 in an order fixed by `seed`: the same seed gives the same order. */
export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  let state = seed >>> 0 || 1
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  return order
}
