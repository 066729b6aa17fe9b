const DATELINE =
  /^\s*(?:\([A-Z][\w ./-]{1,30}\)\s*[-–—]{0,2}\s*)?[A-ZÀ-Þ][\p{L}.'’ -]{1,30}(?:,\s*[\p{L}.'’ -]{2,30}){0,3}(?:,?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s*(?:\([^)]{2,40}\)\s*[-–—]{1,2}|,?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}\s*[-–—]{1,2}|\s[–—]|\s--?)\s+/u

/**
 * Length of the dateline that a text begins with ("MOSCOW, March 3 (Reuters) - "), 0 when it has none.
 * The city of a dateline is where the story was filed; it is no party.
 */
export function datelineLength(text: string): number {
  const match = DATELINE.exec(text.slice(0, 120))
  if (!match) return 0
  const place = match[0]
  const bare = !/\(|\d/.test(place)
  if (bare && !/^\s*[A-Z][A-Z .,'’-]+\s*[-–—]{1,2}\s/.test(place)) return 0
  return place.length
}
