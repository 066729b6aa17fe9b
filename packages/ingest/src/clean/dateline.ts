const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+`
const PLACE = `${WORD}(?:[ /](?:${WORD}|de|del|la|do|da|dos|of|the)){0,4}`
const COUNTRY = String.raw`(?: \[${PLACE}\])?`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \d{4})?`

/** In brackets or slashes, or one that is known where it stands bare. */
const AGENCY = String.raw`(?:\((?:\p{Lu}|dpa)[^)\n]{0,39}\)|/\p{Lu}[\p{L} .-]{1,19}/|(?:AP|AFP|IRNA|TASS|UPI|DPA|ANI|WAM|KUNA|SPA|SANA|WAFA|Interfax|Xinhua|Reuters|Yonhap|Kyodo))`
const DASH = '(?:[-–—]{1,2}|[:•|])'
const BEFORE_AGENCY = `(?:${PLACE}(?:, ?${PLACE}){0,2}${COUNTRY}[,.]? ?)?(?:${DAY}[,.]? ?)?`

/** What follows opens a sentence; an aside between dashes goes on in lower case. */
const OPENS = String.raw`(?=["“‘'(]?[\p{Lu}\p{N}])`

/** The forms of a dateline, each held together by more than a name and a dash. */
const FORMS = [
  String.raw`${BEFORE_AGENCY}${AGENCY}[.:]?\s*${DASH}\s*${OPENS}`,
  String.raw`${PLACE}(?:, ?${PLACE}){0,2}${COUNTRY}[,.]? ${DAY}[,.]? ?(?:\(\p{Lu}[\p{Lu}a-z.]{1,14}\)|/\p{Lu}{2,9}/)[.:]?\s+${OPENS}`,
  String.raw`${PLACE}(?:, ?${PLACE}){0,2}${COUNTRY}[,.]? ${DAY},?\s*${DASH}\s*${OPENS}`,
  `${CAPITALS}(?:[ /]${CAPITALS}){0,3}(?:, ?${PLACE}){0,2}(?:: | ?[-–—]{1,2} | ?• )${OPENS}`,
].map((form) => new RegExp(`^\\s*${form}`, 'u'))

/** No dateline is longer. */
const MAX_LENGTH = 140

/**
 * A text without the dateline that it begins with ("KYIV, Feb. 1 (Agency) - ").
 * The city of a dateline is where the story was filed; nobody acts there.
 */
export function withoutDateline(text: string): string {
  const start = text.slice(0, MAX_LENGTH)
  for (const form of FORMS) {
    const found = form.exec(start)?.[0]
    if (found !== undefined) return text.slice(found.length)
  }
  return text
}
