import { foldText } from './fold-text.ts'
import { type SearchTerm, searchTerms } from './search-terms.ts'

/** Length of a snippet, in UTF-16 code units, without the marks that say where it was cut. */
export const SNIPPET_LENGTH = 240

/** How much of the text before a hit is shown. */
const LEAD = 80

interface Word {
  folded: string
  start: number
}

/** The beginning of a text, or the part around the first place where a word of the search stands. */
export function snippet(text: string, search = ''): string {
  const hit = search === '' ? 0 : firstHit(text, searchTerms(search))
  const start = hit <= LEAD ? 0 : wordStart(text, hit - LEAD)
  const end = start + SNIPPET_LENGTH >= text.length ? text.length : wordEnd(text, start + SNIPPET_LENGTH)
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`
}

/** Offset of the first place where one of the terms stands in full; 0 when there is none. */
function firstHit(text: string, terms: readonly SearchTerm[]): number {
  const words = wordsOf(text)
  const hit = words.find((_, at) => terms.some((term) => standsAt(words, at, term)))
  return hit?.start ?? 0
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
  }))
}

function standsAt(words: readonly Word[], at: number, term: SearchTerm): boolean {
  return term.words.every((wanted, i) => {
    const found = words[at + i]?.folded
    const mayGoOn = term.prefix && i === term.words.length - 1
    return mayGoOn ? found?.startsWith(wanted) === true : found === wanted
  })
}

/** The first beginning of a word at or after `from`; `from` itself when there is none near. */
function wordStart(text: string, from: number): number {
  const gap = text.slice(from, from + LEAD).search(/\s/u)
  return gap === -1 ? safeCut(text, from) : from + gap + 1
}

/** The last end of a word at or before `to`. */
function wordEnd(text: string, to: number): number {
  const gap = text.slice(to - LEAD, to + 1).search(/\s\S*$/u)
  return gap === -1 ? safeCut(text, to) : to - LEAD + gap
}

/** Moves a cut that would part a surrogate pair to before the pair. */
const safeCut = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)
