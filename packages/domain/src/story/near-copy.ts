import type { StoryText } from './story-text.ts'

/** Shingles at the beginning of a text that a copy which was cut from its end still has. */
export const LEAD_SHINGLES = 48

/** Share of the shorter text's shingles that the longer one must have. */
const SHARED = 0.7
/** The same of a text that is hardly longer than a headline. */
const SHARED_OF_SHORT = 0.8
const FEW_SHINGLES = 60

/** A text that holds less than this much of the other is a copy of it only when they begin alike. */
const LEAST_PART = 0.3

/** Share of the shorter text's numbers that the longer one must have, when there are enough to tell. */
const SHARED_NUMBERS = 0.75
const FEW_NUMBERS = 4

/**
 * Whether two articles tell the same in the same words: one is a copy of the other, cut, edited, or with more
 * added. The same event in other words is no copy.
 */
export function isNearCopy(a: StoryText, b: StoryText): boolean {
  const [short, long] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a]
  const ofShort = new Set(short.shingles)
  const ofLong = new Set(long.shingles)
  const least = ofShort.size < FEW_SHINGLES ? SHARED_OF_SHORT : SHARED
  return (
    shareOf(ofShort, ofLong) >= least &&
    (ofShort.size >= LEAST_PART * ofLong.size || beginAlike(short, long)) &&
    // Reports that are filled in day by day (prices, results, lotteries) differ in little but their numbers.
    (short.numbers.size < FEW_NUMBERS || shareOf(short.numbers, long.numbers) >= SHARED_NUMBERS)
  )
}

/** A roundup holds every item whole; only the one that it opens with is cut from it. */
function beginAlike(short: StoryText, long: StoryText): boolean {
  const lead = (text: StoryText) => new Set(text.shingles.subarray(0, LEAD_SHINGLES))
  return shareOf(lead(short), lead(long)) >= SHARED
}

function shareOf<Item>(items: ReadonlySet<Item>, of: ReadonlySet<Item>): number {
  let shared = 0
  for (const item of items) if (of.has(item)) shared += 1
  return shared / items.size
}
