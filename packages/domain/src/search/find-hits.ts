import { foldText } from './fold-text.ts'
import type { SearchTerm } from './search-terms.ts'

/** Where a term stands in a text, in UTF-16 code units, end exclusive. */
export interface Hit {
  start: number
  end: number
}

/** A word of a text; one sign may fold into several ("½"), which then share its place. */
interface Word extends Hit {
  folded: string
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    foldText(word)
      .split(' ')
      .filter(Boolean)
      .map((folded) => ({ folded, start: index, end: index + word.length })),
  )

function hitAt(words: readonly Word[], at: number, { words: wanted, prefix }: SearchTerm): Hit | undefined {
  const stands = wanted.every((word, i) => {
    const found = words[at + i]?.folded
    const mayGoOn = prefix && i === wanted.length - 1
    return mayGoOn ? found?.startsWith(word) === true : found === word
  })
  const [first, last] = [words[at], words[at + wanted.length - 1]]
  return stands && first && last ? { start: first.start, end: last.end } : undefined
}

/** Every place where one of the terms stands in full, in the order of the text. Places may overlap. */
export function findHits(text: string, terms: readonly SearchTerm[]): Hit[] {
  if (terms.length === 0) return []
  const words = wordsOf(text)
  return words.flatMap((_, at) => terms.flatMap((term) => hitAt(words, at, term) ?? []))
}

/** Does every term stand in the text? False when there is none. */
export function holdsAll(text: string, terms: readonly SearchTerm[]): boolean {
  const words = wordsOf(text)
  return terms.length > 0 && terms.every((term) => words.some((_, at) => hitAt(words, at, term)))
}
