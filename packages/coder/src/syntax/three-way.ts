/**
 * A linear classifier over hashed features with three classes. Only differences decide, so a feature's row is one
 * integer: by how much class 1 outweighs class 0 in the upper half, class 2 in the lower half (shifted to be positive).
 */
export interface ThreeWay {
  /** log2 of the number of feature rows. */
  readonly bits: number
  readonly rows: Int32Array
}

const SHIFTED = 0x8000

/** The model whose weights were packed into a byte each. */
export function unpackThreeWay(bits: number, packed: Int8Array): ThreeWay {
  const rows = new Int32Array(1 << bits)
  const weight = (at: number) => (packed[at] as number) * Math.abs(packed[at] as number)
  for (let row = 0; row < rows.length; row++) {
    const zero = weight(3 * row)
    rows[row] = ((weight(3 * row + 1) - zero) << 16) + (weight(3 * row + 2) - zero + SHIFTED)
  }
  return { bits, rows }
}

/** The class of highest score for `count` hashed features; the first one wins a tie. */
export function bestOfThree(model: ThreeWay, features: Int32Array, count: number): number {
  const { rows } = model
  const shift = 32 - model.bits
  let first = 0
  let both = 0
  for (let f = 0; f < count; f++) {
    const row = rows[(features[f] as number) >>> shift] as number
    first = (first + (row >> 16)) | 0
    both = (both + row) | 0
  }
  const second = ((both - (first << 16)) >>> 0) - count * SHIFTED
  if (first <= 0 && second <= 0) return 0
  return first >= second ? 1 : 2
}
