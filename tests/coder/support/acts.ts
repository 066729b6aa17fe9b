import { expect } from 'vitest'
import { coder } from './real-coder.ts'

/** The day on which the sentences of the tests are read, when a row names none. */
const DAY = '2026-01-20'

/** A text, its acts and the day: "ISR>SYR ASSAULT", "USA<>IRN VC" (both ways, a quad is enough where types are close). */
export type Row = [text: string, acts: string[], day?: string]

const bothWays = (act: string): string[] => {
  const [, one, other, what] = /^(\w+)<>(\w+) (.+)$/.exec(act) ?? []
  return one === undefined ? [act] : [`${one}>${other} ${what}`, `${other}>${one} ${what}`]
}

/** Codes a row's text and holds that these acts and no others come out. */
export function expectActs(...[text, acts, day = DAY]: Row) {
  const expected = acts.flatMap(bothWays)
  const { events } = coder.codeArticle({ text, publishedAt: `${day}T12:00:00.000Z` })
  const told = events.map(({ source, target, type, quad }) => {
    const pair = `${source}>${target ?? '-'}`
    return expected.includes(`${pair} ${quad}`) ? `${pair} ${quad}` : `${pair} ${type}`
  })
  expect([...new Set(told)].sort()).toEqual(expected.sort())
}
