import { expect, test } from 'vitest'
import { codeArticle } from '../../../packages/coder/src/code-article.ts'
import { readEventWeights } from '../../../packages/coder/src/events/weights.ts'
import { readSentence } from '../../../packages/coder/src/read-sentence.ts'
import type { GoldText } from '../../../packages/coder/src/train/event-data.ts'
import { printWeights } from '../../../packages/coder/src/train/print-weights.ts'
import { trainEvents } from '../../../packages/coder/src/train/train-events.ts'
import {
  itemOfPair,
  itemOfText,
  itemsOfArticle,
  partiesOfSpan,
} from '../../../packages/coder/src/train/training-items.ts'
import { knowledge } from '../support/real-coder.ts'

const ACTS: readonly (readonly [text: string, type: 'CONSULT' | 'THREATEN'])[] = [
  ['Peru met Chile in Lima.', 'CONSULT'],
  ['Kenya met Uganda on Friday.', 'CONSULT'],
  ['Norway met Sweden again.', 'CONSULT'],
  ['Peru threatened Chile with tariffs.', 'THREATEN'],
  ['Kenya threatened Uganda with force.', 'THREATEN'],
  ['Norway threatened Sweden with fines.', 'THREATEN'],
  ['Brazil met Spain in Madrid.', 'CONSULT'],
  ['Brazil threatened Spain with tariffs.', 'THREATEN'],
]

const golds: GoldText[] = ACTS.map(([text, type]) => {
  const [source = '', , target = ''] = text.split(' ')
  return { text, relations: [{ source, target, type }], complete: true }
})

const itemsOf = () =>
  golds.map((gold) => ({
    items: [itemOfText(readSentence(knowledge, gold.text), gold)],
    acts: null,
    complete: true,
  }))

test('the same data give the same bytes', () => {
  const [first, second] = [itemsOf(), itemsOf()].map((items) => printWeights(trainEvents(items), ['x']))
  expect(first).toBe(second)
  expect(first?.split('\n').length).toBeGreaterThan(50)
})

test('what was trained is coded', () => {
  const weights = new TextEncoder().encode(printWeights(trainEvents(itemsOf()), ['x']))
  const model = readEventWeights(weights)
  for (const [text, type] of ACTS) {
    expect(codeArticle(knowledge, model, 'x', { text }).events.map((e) => e.type)).toContain(type)
  }
})

test('spans are resolved to parties', () => {
  const text = "Brazil's foreign minister met Peruvian officials."
  const sentence = readSentence(knowledge, text)
  expect(partiesOfSpan(sentence, text, "Brazil's foreign minister")).toEqual(['BRA'])
  expect(partiesOfSpan(sentence, text, 'Peruvian officials')).toEqual(['PER'])
  expect(partiesOfSpan(sentence, text, '')).toEqual([])
})

test('a pair whose type merges two is both of them', () => {
  const pair = { id: 'a', set: 's', text: 'Peru yielded to Chile.', source: 'Peru', target: 'Chile' }
  const item = itemOfPair(knowledge, { ...pair, type: 'YIELD' })
  expect(item.relations.map(({ type }) => type)).toEqual(['CONCEDE', 'RETREAT'])
  expect(item.forced).toBe(true)
})

test('an act of an article belongs to the sentence that holds its evidence', () => {
  const act = { source: 'PER', target: 'CHL', quad: 'VC' as const, root: 'CONSULT' as const }
  const items = itemsOfArticle(knowledge, {
    id: 'a',
    text: 'Peru met Chile on Monday. Peru thanked Brazil.',
    acts: [{ ...act, evidence: 'met Chile' }],
  })
  expect(items.map(({ relations, elsewhere }) => [relations.length, elsewhere.length])).toEqual([
    [1, 0],
    [0, 1],
  ])
})
