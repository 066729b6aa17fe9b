import { foldText, searchTerms } from '@dualtrack/domain'
import { expect, it, test } from 'vitest'
import { toFts5Query, toTsQuery } from '../../packages/store/src/search/search-terms.ts'
import { SNIPPET_LENGTH, snippet } from '../../packages/store/src/search/snippet.ts'

test.each([
  ["Türkiye's dual-track", 'turkiye s dual track'],
  ['İSTANBUL', 'istanbul'],
  ['  A.B.C.  ', 'a b c'],
  ['ﬁve ½', 'five 1 2'],
  ['…', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('reads words, words with marks and phrases', () => {
  expect(searchTerms('gulf "no strikes" dual-track --')).toEqual([
    { words: ['gulf'], prefix: true },
    { words: ['no', 'strikes'], prefix: false },
    { words: ['dual', 'track'], prefix: true },
  ])
})

it('writes them in the language of each database', () => {
  const terms = searchTerms('gulf "no strikes" dual-track')
  expect(toFts5Query(terms)).toBe('"gulf" * AND "no strikes" AND "dual track" *')
  expect(toTsQuery(terms)).toBe("('gulf':*) & ('no' <-> 'strikes') & ('dual' <-> 'track':*)")
})

test.each([
  ['a short text as it is', 'Some words.', '', 'Some words.'],
  ['lines as one', 'Some\n\n words.', '', 'Some words.'],
  ['the beginning where the search stands in the title only', 'Some words.', 'needle', 'Some words.'],
])('shows %s', (_, text, search, expected) => {
  expect(snippet(text, search)).toBe(expected)
})

it('does not cut a character in two', () => {
  const cut = snippet(`${'x'.repeat(SNIPPET_LENGTH - 1)}🚀${'y'.repeat(300)}`)
  expect(cut.isWellFormed()).toBe(true)
  expect(snippet(`${'🚀'.repeat(400)} needle`, 'needle').isWellFormed()).toBe(true)
})
