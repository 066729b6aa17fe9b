import type { Source } from './corpus.ts'

/** Makes a copy of an article as another outlet would print it; `other` is an article about something else. */
type Copy = (of: Source, other: Source, below: (n: number) => number) => { title: string; text: string }

const sentencesOf = (text: string) => text.split(/(?<=[a-z]{2}[.!?"])\s+/)

const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** As it is cut to the space there is: whole sentences from the beginning, a quarter to two thirds of it. */
function cut(text: string, below: (n: number) => number): string {
  const keep = (words(text).length * (25 + below(42))) / 100
  const kept: string[] = []
  for (const sentence of sentencesOf(text)) {
    if (kept.length > 0 && words(kept.join(' ')).length >= keep) break
    kept.push(sentence)
  }
  return kept.join(' ')
}

/** Every `one`-th word or so in other words. */
const reworded = (text: string, from: string, one: number, below: (n: number) => number) => {
  const others = words(from)
  return words(text)
    .map((word) => (below(one) === 0 ? (others[below(others.length)] ?? word) : word))
    .join(' ')
}

const someSentences = (text: string, n: number) => sentencesOf(text).slice(0, n).join(' ')

/** What outlets do to a report that they take over. */
export const COPIES: Readonly<Record<string, Copy>> = {
  verbatim: ({ title, text }) => ({ title, text }),
  'other headline': ({ text }, other, below) => ({
    title: reworded(other.title, text, 2, below),
    text: `CAPITAL CITY - ${text}\nEditing by the foreign desk.`,
  }),
  trimmed: ({ title, text }, _other, below) => ({ title, text: cut(text, below) }),
  edited: ({ title, text }, other, below) => ({ title, text: reworded(text, other.text, 20, below) }),
  updated: ({ title, text }, other, below) => ({
    title: `UPDATE - ${title}`,
    text: `${someSentences(other.text, 1 + below(2))} ${reworded(text, other.text, 40, below)}`,
  }),
  'trimmed and updated': ({ title, text }, other, below) => ({
    title: `UPDATE - ${title}`,
    text: `${reworded(cut(text, below), other.text, 40, below)} ${someSentences(other.text, 1)}`,
  }),
}
