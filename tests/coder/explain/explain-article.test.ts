import { expect, test } from 'vitest'
import { createExplainer } from '../../../packages/coder/src/explain/explain-article.ts'
import { coder, files } from '../support/real-coder.ts'

const explain = createExplainer(files)
const TEXT = 'Iran threatened the United States with new strikes on Monday. Nobody slept. He left in 1979.'
const { coderVersion, threshold, sentences } = explain({ text: TEXT, publishedAt: '2026-02-01' })
const [first, second, third] = sentences

test('every sentence is there, in order, and says why it was passed over', () => {
  expect(sentences.map(({ part, text }) => [part, text])).toEqual([
    ['text', 'Iran threatened the United States with new strikes on Monday.'],
    ['text', 'Nobody slept.'],
    ['text', 'He left in 1979.'],
  ])
  expect(first?.skipped).toBeNull()
  expect(second?.skipped).toMatch(/no party/)
  expect(third?.skipped).toMatch(/long past/)
  expect(third?.decisions).toEqual([])
})

test('names, actors, cues and tree are those of the sentence', () => {
  expect(first?.mentions.map(({ text, parties }) => [text, parties])).toEqual([
    ['Iran', ['IRN']],
    ['United States', ['USA']],
  ])
  expect(first?.actors.map(({ parties, noun }) => [parties, noun])).toEqual([
    [['IRN'], 'name'],
    [['USA'], 'name'],
  ])
  expect(first?.cues.map(({ id }) => id).join()).toMatch(/threaten\./)
  expect(first?.tokens[0]).toEqual({ form: 'Iran', lemma: 'Iran', tag: 'NNP', head: 1, relation: 'nsubj' })
})

test('the acts are those that the coder codes, and their reasons add up to the odds', () => {
  const coded = coder.codeArticle({ text: TEXT, publishedAt: '2026-02-01' })
  expect(coderVersion).toBe(coded.coderVersion)
  const acts = (first?.decisions ?? []).map(({ source, target, type, confidence }) => [
    source,
    target,
    type,
    confidence,
  ])
  expect(acts).toEqual(coded.events.map((e) => [e.source, e.target, e.type, e.confidence]))
  for (const { reasons, confidence } of first?.decisions ?? []) {
    const sum = reasons.reduce((total, { weight }) => total + weight, 0)
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(confidence, 3)
    expect(confidence).toBeGreaterThanOrEqual(threshold)
  }
})

test('candidates stand most probable first, with who fills their roles', () => {
  const [best, ...others] = first?.candidates ?? []
  expect(best).toMatchObject({ type: 'THREATEN', source: { parties: ['IRN'] }, target: { parties: ['USA'] } })
  for (const other of others) expect(other.probability).toBeLessThanOrEqual(best?.probability ?? 0)
})

test('a sentence without a cue shows its words, for whoever looks for one', () => {
  const [only] = explain({ text: 'Kenya dozed beside Uganda.' }).sentences
  expect(only?.skipped).toMatch(/no cue/)
  expect(only?.tokens.map(({ form }) => form)).toEqual(['Kenya', 'dozed', 'beside', 'Uganda', '.'])
  expect(only?.actors.map(({ parties }) => parties)).toEqual([['KEN'], ['UGA']])
  expect([only?.cues, only?.candidates, only?.decisions]).toEqual([[], [], []])
})
