import type { Span } from './split-sentences.ts'

const WORD = /[\p{L}][\p{L}\p{N}'’.-]*/gu

/** Whether a text without full stop is a title that is set in capitals, or With Every Word Capitalised. */
export function isTitleCase(text: string): boolean {
  if (/\p{Ll}\.$/u.test(text)) return false
  const words = (text.match(WORD) ?? []).filter((w) => w.length > 3)
  const upper = words.filter((w) => w[0] !== (w[0] as string).toLowerCase())
  return words.length >= 3 && upper.length / words.length > 0.7
}

/**
 * A headline in ordinary case, so that it reads like a sentence to the tagger: names keep their capitals.
 * The result has the same length, so offsets stay true. Text in ordinary case is returned as it is.
 */
export function recase(text: string, names: readonly Span[]): string {
  if (!isTitleCase(text)) return text
  const named = (at: number) => names.some((n) => at >= n.start && at < n.end)
  return text.replace(WORD, (word: string, at: number) => {
    if (named(at))
      return word.length > 4 && word === word.toUpperCase() ? word[0] + lowerSameLength(word.slice(1)) : word
    return lowerSameLength(word)
  })
}

function lowerSameLength(word: string): string {
  const lower = word.toLowerCase()
  return lower.length === word.length ? lower : word
}
