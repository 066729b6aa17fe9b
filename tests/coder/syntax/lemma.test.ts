import { describe, expect, test } from 'vitest'
import { lemmasIn } from '../../../packages/coder/src/syntax/lemma.ts'

const VOCABULARY = new Set(
  (
    'meet meeting strike withdraw cooperate counterattack condemn supply seize ban stop lie agree impose bless ' +
    'speak hold cut freeze talk talks press hope negotiate'
  ).split(' '),
)

test.each([
  ['met', 'meet', ['meet']],
  ['meeting', 'meeting', ['meeting', 'meet']],
  ['meetings', 'meeting', ['meeting']],
  ['struck', 'strike', ['strike']],
  ['Withdrawn', 'withdraw', ['withdraw']],
  ['co-operated', 'co-operate', ['cooperate']],
  ['counter-attacks', 'counter-attack', ['counterattack']],
  ['supplies', 'supplies', ['supply']],
  ['seized', 'seized', ['seize']],
  ['banned', 'banned', ['ban']],
  ['stopping', 'stopping', ['stop']],
  ['blesses', 'blesses', ['bless']],
  ['imposing', 'imposing', ['impose']],
  ['hopes', 'hopes', ['hope']],
  ['spoke', 'spoke', ['speak']],
  ['held', 'held', ['hold']],
  ['cut', 'cut', ['cut']],
  ['frozen', 'frozen', ['freeze']],
  ['talks', 'talk', ['talk', 'talks']],
  ['is', 'be', []],
  ['s', 's', []],
  ['', '', []],
  ['constructor', 'constructor', []],
  ['__proto__', '__proto__', []],
])('%s (tagged as %s) may be %j', (form, given, lemmas) => {
  expect(lemmasIn(VOCABULARY, form, given)).toEqual(lemmas)
})

describe('a word that the vocabulary lacks', () => {
  test('has no lemma, whatever its ending', () => {
    for (const word of ['sed', 'ing', 'es', 'ied', '-', '’s', '½'])
      expect(lemmasIn(VOCABULARY, word, word)).toEqual([])
  })
})
