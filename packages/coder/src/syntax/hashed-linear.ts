/**
 * A linear classifier over hashed integer features, with integer weights: small, fast and exact in its arithmetic.
 * Feature hashing: Weinberger et al., Feature Hashing for Large Scale Multitask Learning (2009).
 *
 * Only differences decide, so a row holds by how much each class outweighs class 0. Two of these differences share one
 * double, as `first * 2^26 + second`: its 53 bits add up a thousand of them without a loss, two classes at a time.
 */
export interface HashedLinear {
  readonly classes: number
  /** log2 of the number of feature rows. */
  readonly bits: number
  /** Doubles in a row. */
  readonly width: number
  /** Row-major: `weights[row * width + pair]`; pair p holds the classes 2p + 1 and 2p + 2. */
  readonly weights: Float64Array
}

const FIRST = 2 ** 26

/** Rows are read in blocks of so many doubles, which the processor keeps at hand. */
const BLOCK = 5

const widthOf = (classes: number): number => Math.ceil((classes >> 1) / BLOCK) * BLOCK

/** The model whose weights were packed into a byte each (the signed square root; see the training). */
export function unpack(classes: number, bits: number, packed: Int8Array): HashedLinear {
  const width = widthOf(classes)
  const rows = 1 << bits
  const weights = new Float64Array(width * rows)
  for (let row = 0; row < rows; row++) {
    const from = row * classes
    const q0 = packed[from] as number
    const w0 = q0 * Math.abs(q0)
    for (let c = 1; c < classes; c++) {
      const q = packed[from + c] as number
      const at = row * width + ((c - 1) >> 1)
      const difference = q * Math.abs(q) - w0
      weights[at] = (weights[at] as number) + (c % 2 === 1 ? difference * FIRST : difference)
    }
  }
  return { classes, bits, width, weights }
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

/** Sums of one block of a row. */
const sums = new Float64Array(BLOCK)

/** Adds up one block of the rows of `count` hashed features. */
function sumBlock(model: HashedLinear, features: Int32Array, count: number, block: number) {
  const { width, weights } = model
  const shift = 32 - model.bits
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  for (let f = 0; f < count; f++) {
    const at = ((features[f] as number) >>> shift) * width + block
    s0 += weights[at] as number
    s1 += weights[at + 1] as number
    s2 += weights[at + 2] as number
    s3 += weights[at + 3] as number
    s4 += weights[at + 4] as number
  }
  sums[0] = s0
  sums[1] = s1
  sums[2] = s2
  sums[3] = s3
  sums[4] = s4
}

/** The class of highest score for `count` hashed features; the first one wins a tie. */
export function bestClass(model: HashedLinear, features: Int32Array, count: number): number {
  let best = 0
  let top = 0
  for (let block = 0; block < model.width; block += BLOCK) {
    sumBlock(model, features, count, block)
    for (let k = 0; k < BLOCK; k++) {
      const pair = sums[k] as number
      const first = Math.round(pair / FIRST)
      const second = pair - first * FIRST
      if (first > top) {
        top = first
        best = 2 * (block + k) + 1
      }
      if (second > top) {
        top = second
        best = 2 * (block + k) + 2
      }
    }
  }
  return best
}
