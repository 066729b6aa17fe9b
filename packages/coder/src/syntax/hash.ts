/** The constants of `mix`: what is combined with each side before it is multiplied, by what, and the last factor. */
export const MIX = {
  left: [0x9e3779b9, 0x85ebca6b],
  right: [0x7f4a7c15, 0xc2b2ae35],
  last: 0x2c1b3c6d,
} as const

/** What `mix` makes of its second integer alone. */
export const rightPart = (b: number): number => Math.imul(b + MIX.right[0], MIX.right[1])

/** Mixes two integers into one 32-bit hash (multiply–xorshift). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ MIX.left[0], MIX.left[1]) ^ rightPart(b)
  h ^= h >>> 15
  return Math.imul(h, MIX.last) ^ (h >>> 13)
}

/** 32-bit FNV-1a hash of a string's UTF-16 code units. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}
