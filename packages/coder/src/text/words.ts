/** A run of letters and digits. Apostrophes, dots and hyphens end it: "U.S." is two words, "Iran's" is two. */
export interface Word {
  /** Folded: lower case, without diacritics. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const MARKS = /\p{M}+/gu
const SPECIAL: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/** Lower case without diacritics: "Türkiye" → "turkiye". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^ -~]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıøłđßæœðþ]/g, (c) => SPECIAL[c] ?? c)
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** All words of a text from `from` up to `to`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    words.push({ key: fold(match[0]), start, end: start + match[0].length })
  }
  return words
}
