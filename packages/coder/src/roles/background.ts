const YEAR = /\b(?:in|since|of|from|during|until|after|before|the)\s+(?:\w+\s+)?((?:19|20)\d\d)\b/gi
const LONG_AGO =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\s+(?:years|decades)\s+(?:ago|earlier|before)|decades ago|centuries? ago|in the (?:19|20)\d0s|in the (?:fif|six|seven|eigh|nine)ties)\b/i

/** How many years back the codebook lets an act be news (rule 8). */
const MAX_AGE = 1

/** Whether the sentence tells history: acts more than about a year before the article's day. */
export function isBackground(sentence: string, day: string | undefined): boolean {
  if (LONG_AGO.test(sentence)) return true
  if (day === undefined) return false
  const year = Number(day.slice(0, 4))
  for (const match of sentence.matchAll(YEAR)) if (Number(match[1]) < year - MAX_AGE) return true
  return false
}
