import { LEAD_SHINGLES, type StoryText, spreadBits } from '@dualtrack/domain'

/**
 * Keys by MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
 * The least of a hash over all shingles is the same for two texts with the probability of their Jaccard
 * similarity s; a key stands for ROWS of them, so that with n keys one at least is shared with the probability
 * 1 − (1 − s³)ⁿ.
 */
const ROWS = 3

/** Keys over the whole text find what was edited or added to: 0.80 at s = 0.4, 0.96 at s = 0.5. */
const TEXT_KEYS = 24

/** Keys over its beginning find what was cut from the end, however short it became. */
const LEAD_KEYS = 6

/** Factor and summand of the hash with that number. */
const hashes = Array.from({ length: ROWS * (TEXT_KEYS + LEAD_KEYS) }, (_, i) => ({
  factor: spreadBits(2 * i + 1) | 1,
  summand: spreadBits(2 * i + 2),
}))

/** The keys under which copies of the text find each other, as signed 32-bit integers. */
export function minHashKeys({ shingles }: StoryText): number[] {
  const lead = shingles.subarray(0, LEAD_SHINGLES)
  return Array.from({ length: TEXT_KEYS + LEAD_KEYS }, (_, key) =>
    keyOf(key, key < TEXT_KEYS ? shingles : lead),
  )
}

function keyOf(key: number, shingles: Uint32Array): number {
  let hash = spreadBits(key + 1)
  for (const { factor, summand } of hashes.slice(key * ROWS, (key + 1) * ROWS)) {
    let least = 0xffffffff
    for (const shingle of shingles) {
      const value = (Math.imul(shingle, factor) + summand) >>> 0
      if (value < least) least = value
    }
    hash = spreadBits(hash ^ least)
  }
  return hash | 0
}
