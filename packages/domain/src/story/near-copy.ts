import type { StoryText } from './story-text.ts'

/** Shingles at the beginning of a text, which a copy that was cut from its end still has. */
export const LEAD_SHINGLES = 24

/** Share of the shorter text's shingles that the longer one must have. */
const SHARED = 0.65
/** The same when the two begin alike: what follows may be another outlet's own. */
const SHARED_BEHIND_LEAD = 0.5
/** The same of texts so short that their titles are read with them. */
const SHARED_WITH_TITLE = 0.8

/** Share of the beginning's shingles by which two texts begin alike. */
const SHARED_OF_LEAD = 0.8

/** A text that holds less than this much of the other is a copy of it only when they begin alike. */
const LEAST_PART = 0.3

/** Shares of the shorter text's names and numbers that the longer one must have, when there are enough to tell. */
const SHARED_NAMES = 0.7
const SHARED_NUMBERS = 0.75
const FEW = 4

/**
 * Whether two articles tell the same in the same words: one is a copy of the other, cut, edited, or with more
 * added. The same event in other words is no copy.
 */
export function isNearCopy(a: StoryText, b: StoryText): boolean {
  const [short, long] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a]
  if (short.words.size === 0) return false
  const alike = beginAlike(short, long)
  return sharesShingles(short, long, alike) && sharesFacts(short, long, alike)
}

function beginAlike(short: StoryText, long: StoryText): boolean {
  const lead = (text: StoryText) => new Set(text.shingles.subarray(0, LEAD_SHINGLES))
  return shareOf(lead(short), lead(long)) >= SHARED_OF_LEAD
}

function sharesShingles(short: StoryText, long: StoryText, alike: boolean): boolean {
  if (short.withTitle !== null && long.withTitle !== null) {
    return shareOf(new Set(short.withTitle), new Set(long.withTitle)) >= SHARED_WITH_TITLE
  }
  const ofShort = new Set(short.shingles)
  const ofLong = new Set(long.shingles)
  // A roundup holds each of its items whole; only the one that it opens with may be cut from it.
  if (!alike && ofShort.size < LEAST_PART * ofLong.size) return false
  return shareOf(ofShort, ofLong) >= (alike ? SHARED_BEHIND_LEAD : SHARED)
}

/**
 * Reports that are written to a pattern (results, prices, bonds) differ in little but names and numbers, and in
 * names from the beginning.
 */
const sharesFacts = (short: StoryText, long: StoryText, alike: boolean): boolean =>
  (alike || short.names.size < FEW || shareOf(short.names, long.words) >= SHARED_NAMES) &&
  (short.numbers.size < FEW || shareOf(short.numbers, long.words) >= SHARED_NUMBERS)

function shareOf<Item>(items: ReadonlySet<Item>, of: ReadonlySet<Item>): number {
  let shared = 0
  for (const item of items) if (of.has(item)) shared += 1
  return shared / items.size
}
