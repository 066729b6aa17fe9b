import { findHits, searchTerms } from '@dualtrack/domain'

/** Length of a snippet, in UTF-16 code units, without the marks that say where it was cut. */
export const SNIPPET_LENGTH = 240

/** How much of the text before a hit is shown. */
const LEAD = 80

/** The beginning of a text, or the part around the first place where a word of the search stands. */
export function snippet(text: string, search = ''): string {
  const hit = findHits(text, searchTerms(search))[0]?.start ?? 0
  const start = hit <= LEAD ? 0 : wordStart(text, hit - LEAD)
  const end = start + SNIPPET_LENGTH >= text.length ? text.length : wordEnd(text, start + SNIPPET_LENGTH)
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`
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
