import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '../../../packages/ingest/src/index.ts'

const of = (title: string, text: string) => fingerprint({ title, text, url: null })

const TEXT = Array.from({ length: 200 }, (_, i) => `word${i * 7919}`).join(' ')
const FIRST_HALF = TEXT.slice(0, TEXT.length / 2)

const shared = (a: string, b: string) => {
  const keys = new Set(of('', a).keys)
  return of('', b).keys.filter((key) => keys.has(key)).length
}

test('the hash is the same whatever the case and white space, and another for another title', () => {
  expect(of('A title', 'Some\n\nwords.').textHash).toBe(of('A  Title', 'some words. ').textHash)
  expect(of('A title', 'Some words.').textHash).not.toBe(of('Another', 'Some words.').textHash)
})

test('the title takes no part in the keys', () => {
  expect(of('One', TEXT).keys).toEqual(of('Two', TEXT).keys)
})

test('a copy that was cut, edited or added to shares a key; other words share none', () => {
  expect(shared(TEXT, FIRST_HALF)).toBeGreaterThan(0)
  expect(shared(TEXT, TEXT.slice(0, TEXT.length / 4))).toBeGreaterThan(0)
  expect(shared(TEXT, TEXT.replace(/word\d*3 /g, 'other '))).toBeGreaterThan(0)
  expect(shared(TEXT, `Something quite different comes first in this one. ${TEXT}`)).toBeGreaterThan(0)
  expect(shared(TEXT, TEXT.replaceAll('word', 'term'))).toBe(0)
})

test('keys are 32-bit integers, always the same ones, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { keys } = of('', text)
      expect(keys).toEqual(of('', text).keys)
      expect(keys.every((key) => (key | 0) === key)).toBe(true)
    }),
  )
})

test('a long text takes no longer than its length allows', () => {
  const started = performance.now()
  of('', 'a b c '.repeat(160_000))
  expect(performance.now() - started).toBeLessThan(1_000)
})
