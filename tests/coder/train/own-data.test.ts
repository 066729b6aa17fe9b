import { expect, test } from 'vitest'
import { readOwnData } from '../../../packages/pipeline/src/train/own-data.ts'

const kept = await readOwnData('held-out')
const trained = await readOwnData('train')

test('nothing that is kept aside is trained on', () => {
  const texts = new Set([...trained.sentences, ...trained.articles].map(({ text }) => text))
  expect([...kept.sentences, ...kept.articles].filter(({ text }) => texts.has(text))).toEqual([])
})

test.each([
  ['train', trained],
  ['held-out', kept],
])('%s: spans and evidence are words of their text', (_, { sentences, articles }) => {
  const strays = sentences.flatMap(({ text, relations }) =>
    relations.flatMap(({ source, target }) => [source, target].filter((span) => !text.includes(span))),
  )
  const unfounded = articles.flatMap(({ title = '', text, acts }) =>
    acts.filter(({ evidence }) => !text.includes(evidence) && !title.includes(evidence)),
  )
  expect(strays).toEqual([])
  expect(unfounded).toEqual([])
})
