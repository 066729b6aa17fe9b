import { EMPTY_HASH, hashOn } from './word-table.ts'

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

const LOWER = 1
const OTHER = 2

/** What an ASCII character is to a word: a lower-case letter or digit, a capital, or no part of it (0). */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code)
  return /[a-z0-9]/.test(c) ? LOWER : /[A-Z]/.test(c) ? OTHER : 0
})

const BEGINS = /[\p{L}\p{N}]/u
const GOES_ON = /[\p{L}\p{M}\p{N}]/u

/** Told of a word: where it stands, its hash, and whether it is its own key. */
type Found = (start: number, end: number, hash: number, folded: boolean) => void

/** Finds all words of a text. Nearly all characters are ASCII, so those are looked up; the others are asked for. */
export function scanWords(text: string, found: Found): void {
  let start = -1
  let folded = true
  let hash = EMPTY_HASH
  for (let i = 0; i <= text.length; ) {
    const code = i < text.length ? (text.codePointAt(i) as number) : 0
    const wide = code >= 128
    const kind = wide
      ? Number((start < 0 ? BEGINS : GOES_ON).test(String.fromCodePoint(code))) * OTHER
      : (ASCII[code] as number)
    if (kind === 0) {
      if (start >= 0) {
        found(start, i, hash, folded)
        start = -1
      }
    } else {
      if (start < 0) {
        start = i
        folded = true
        hash = EMPTY_HASH
      }
      if (kind === OTHER) folded = false
      hash = hashOn(hash, code)
    }
    i += code > 0xffff ? 2 : 1
  }
}

/** All words of a text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  scanWords(text, (start, end, _, folded) => {
    const word = text.slice(start, end)
    words.push({ key: folded ? word : fold(word), start, end })
  })
  return words
}
