/**
 * A linear classifier over hashed integer features, with integer weights: small, fast and exact in its arithmetic.
 * Feature hashing: Weinberger et al., Feature Hashing for Large Scale Multitask Learning (2009).
 */
export interface HashedLinear {
  readonly classes: number
  /** log2 of the number of feature rows. */
  readonly bits: number
  /** Row-major: `weights[row * classes + class]`. */
  readonly weights: Int16Array
}

/** The model whose weights were packed into a byte each (the signed square root; see the training). */
export function unpack(classes: number, bits: number, packed: Int8Array): HashedLinear {
  return { classes, bits, weights: Int16Array.from(packed, (q) => q * Math.abs(q)) }
}

/** Mixes two integers into one 32-bit hash (multiply–xorshift). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) ^ (h >>> 13)
}

/** 32-bit FNV-1a hash of a string's UTF-16 code units. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Adds the weights of `count` hashed features to `scores`, which is cleared first. */
export function scoreClasses(model: HashedLinear, features: Int32Array, count: number, scores: Int32Array) {
  const { classes, bits, weights } = model
  const shift = 32 - bits
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) >>> shift) * classes
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[row + c] as number)
  }
}

/** Index of the highest score; the first one wins a tie. */
export function argmax(scores: Int32Array): number {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}
