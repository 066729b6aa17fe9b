import { expect, test } from 'vitest'
import { readEventWeights } from '../../../packages/coder/src/events/weights.ts'
import { printWeights, trainedOn } from '../../../packages/coder/src/train/print-weights.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('weights are printed by name with two decimals, below the names of their data', () => {
  const weights = new Map([
    ['b', 1],
    ['bias', -0.2],
    ['B', 0.3],
    ['a:é', -2.345],
  ])
  const text = printWeights(weights, ['own sentences', 'gold articles'])
  expect(text).toBe('# trained on: own sentences, gold articles\nB\t0.30\na:é\t-2.35\nb\t1.00\nbias\t-0.20\n')
  expect(trainedOn(bytes(text))).toEqual(['own sentences', 'gold articles'])
  const read = readEventWeights(bytes(text))
  expect([read.bias, read.weights.size, read.weights.get('a:é')]).toEqual([-0.2, 4, -2.35])
})

test('where space is short the smallest go, equal ones together, and the constant stays', () => {
  const weights = new Map([
    ['small', 0.1],
    ['even', -0.2],
    ['same', 0.2],
    ['large', 3],
    ['bias', 0],
  ])
  const whole = printWeights(weights, ['x'])
  expect(printWeights(weights, ['x'], bytes(whole).length)).toBe(whole)
  const shorter = printWeights(weights, ['x'], bytes(whole).length - 1)
  expect(shorter).not.toContain('small')
  expect(shorter).toContain('same')
  const shortest = printWeights(weights, ['x'], bytes(shorter).length - 1)
  expect(shortest).toBe('# trained on: x\nbias\t0.00\nlarge\t3.00\n')
})

test('the order in which features came makes no difference', () => {
  const entries: [string, number][] = [
    ['c', 0.5],
    ['a', 0.5],
    ['b', 0.5],
  ]
  expect(printWeights(new Map(entries), ['x'])).toBe(printWeights(new Map(entries.reverse()), ['x']))
})

test('a file that does not say what it was trained on says nothing', () => {
  expect(trainedOn(bytes('a\t1.00\n'))).toEqual([])
})
