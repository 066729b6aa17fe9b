import { foldText } from './fold-text.ts'

/** Folded words that must follow each other; with `prefix`, the last one may go on. */
export interface SearchTerm {
  words: string[]
  prefix: boolean
}

/**
 * What a reader typed, as terms that must all occur: "quoted words" as they stand, other words also as the
 * beginning of a longer one. Any input is valid; one without a letter or digit gives no term.
 */
export function searchTerms(input: string): SearchTerm[] {
  const pieces = input.matchAll(/"([^"]*)"|([^\s"]+)/gu)
  return [...pieces]
    .map(([, quoted, word]) => ({
      words: foldText(quoted ?? word ?? '')
        .split(' ')
        .filter(Boolean),
      prefix: quoted === undefined,
    }))
    .filter((term) => term.words.length > 0)
}
