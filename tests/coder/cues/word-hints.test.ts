import { expect, test } from 'vitest'
import { knowledge } from '../support/real-coder.ts'

test.each([
  ['criticised', 'criticize'],
  ['met', 'meet'],
  ['talks', 'talk'],
])('%s may be %s', (word, lemma) => {
  expect(knowledge.hintOf(word).lemmas).toContain(lemma)
})

test.each([
  ['he', true],
  ['ministry', true],
  ['sides', true],
  ['wheat', false],
])('whether "%s" may refer to a party: %j', (word, refers) => {
  expect(knowledge.hintOf(word).refers).toBe(refers)
})
