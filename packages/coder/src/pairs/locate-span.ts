import type { Span } from '../text/split-sentences.ts'

const WORD = /[\p{L}\p{N}]/u

/** A text with only its letters and digits, in lower case, and where each of them stood. */
function squeezed(text: string): { readonly letters: string; readonly at: readonly number[] } {
  let letters = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (!WORD.test(char)) continue
    const lower = char.toLowerCase()
    letters += lower
    for (let k = 0; k < lower.length; k++) at.push(i)
  }
  return { letters, at }
}

function* places(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Where the span's letters stand, whatever spaces and marks lie between them: "Iran 's" is "Iran’s". */
function loosely(text: string, span: string): Span[] {
  const { letters, at } = squeezed(text)
  const wanted = squeezed(span).letters
  if (wanted === '') return []
  return [...places(letters, wanted)].map((i) => ({
    start: at[i] as number,
    end: (at[i + wanted.length - 1] as number) + 1,
  }))
}

/**
 * Finds a span that need not stand in the text to the letter: first as it is, then without regard to case, spaces and
 * marks. Whole words come before parts of words ("Jordan" in "Jordanian"), and what `taken` covers comes last.
 * Null when the text does not hold it.
 */
export function locateSpan(text: string, span: string, taken: Span | null = null): Span | null {
  if (span.trim() === '') return null
  const exact = [...places(text, span)].map((start) => ({ start, end: start + span.length }))
  const found = exact.length > 0 ? exact : loosely(text, span)
  const rank = (s: Span) => (taken && overlap(s, taken) ? 2 : 0) + (isWhole(text, s) ? 0 : 1)
  return [...found].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null
}
