/** Words without which nobody writes English, and that hardly stand in another language: "of" and "is" are Dutch, too. */
const ENGLISH = new Set(
  (
    'the and to that with from are were been has will would could which this their they its his after before she ' +
    'who not but said than into more about'
  ).split(' '),
)

/** In plain prose a fifth of the words are among them; in other languages hardly one in fifty. */
const LEAST_SHARE = 1 / 10
const FEWEST = 6
const FEWEST_LETTERS = 80

const LONGEST = Math.max(...Array.from(ENGLISH, (word) => word.length))

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 128

/**
 * Whether a text is English beyond doubt, by the share of the commonest words. False says nothing: lists and
 * tables have few of them. Far quicker than to tell the language of a text.
 */
export function isPlainEnglish(text: string): boolean {
  const lower = text.toLowerCase()
  let letters = 0
  let words = 0
  let known = 0
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) {
      if (start < 0) start = i
      continue
    }
    if (start < 0) continue
    letters += i - start
    words += 1
    if (i - start <= LONGEST && ENGLISH.has(lower.slice(start, i))) known += 1
    start = -1
  }
  return letters >= FEWEST_LETTERS && known >= FEWEST && known >= words * LEAST_SHARE
}
