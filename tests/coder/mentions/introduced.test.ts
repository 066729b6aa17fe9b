import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../packages/coder/src/read-article.ts'
import { knowledge } from '../support/real-coder.ts'

/** The people of a text, with their party: "Peeters BEL". */
const peopleIn = (text: string, title = '') =>
  [...readArticle(knowledge, { title, text, publishedAt: '1995-05-03T00:00:00Z' })].flatMap((s) =>
    s.mentions
      .filter((m) => m.kind === 'person' && m.parties.length > 0)
      .map((m) => `${m.text} ${m.parties}`),
  )

describe('the office tells whom a stranger speaks for', () => {
  test.each([
    ['Belgian trade minister Jan Peeters left. Peeters was calm.', ['Peeters BEL', 'Peeters BEL']],
    ["Peru's deputy foreign minister Ana Ruiz Bermejo left.", ['Bermejo PER']],
    [
      'Ole Brandvold, head of the EU delegation, left. At home Brandvold slept.',
      ['Brandvold EU', 'Brandvold EU'],
    ],
    ['Ana Ruiz, the Peruvian ambassador, left.', ['Ruiz PER']],
    ['Chinese vice minister Wu Dalin left. Wu slept.', ['Wu CHN', 'Wu CHN']],
    ['Chile waited. Transport minister Ana Ruiz left for home in Chile.', ['Ruiz CHL']],
    ['Peru and Chile waited. Transport minister Ana Ruiz left.', []],
    ['Former Belgian minister Jan Peeters left.', []],
    ['Belgian trade minister Jan Peeters left. His son Piet Peeters slept.', ['Peeters BEL']],
    ['Belgian painter Jan Peeters left.', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected)
  })

  test('also in the title, in capitals', () => {
    expect(peopleIn('Belgian trade minister Jan Peeters left.', 'PEETERS LEAVES OFFICE')).toEqual([
      'PEETERS BEL',
      'Peeters BEL',
    ])
  })
})
