const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /](?:\p{Lu}[\p{L}.'’-]*|de|del|la|do|da|dos|of))*`
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s*\d{4})?`
const AGENCY = String.raw`\((?:\p{Lu}|dpa)[^)]{0,39}\)`
const DASH = '[-–—]{1,2}'
/** What follows opens a sentence; an aside between dashes goes on in lower case. */
const OPENS = String.raw`(?=["“‘'(]?[\p{Lu}\p{N}])`

const DATELINE = new RegExp(
  String.raw`^\s*(?:${AGENCY}\s*(?:${DASH}\s*)?)?${NAME}(?:,\s*${NAME}){0,3}(?:,?\s*${DAY})?\s*` +
    String.raw`(?:${AGENCY}\s*${DASH}|(?<=[\s\d])${DASH})\s+${OPENS}`,
  'u',
)

/** A dateline without agency and day has its city in capitals. */
const BARE = /^\s*\p{Lu}[\p{Lu} .'’-]{2,}[\p{Lu}.](?:,|\s*[-–—])/u

/**
 * Length of the dateline that a text begins with ("MOSCOW, March 3 (Reuters) - "), 0 when it has none.
 * The city of a dateline is where the story was filed; it is no party.
 */
export function datelineLength(text: string): number {
  const found = DATELINE.exec(text.slice(0, 120))?.[0]
  if (found === undefined || (!/[(\d]/.test(found) && !BARE.test(found))) return 0
  return found.length
}
