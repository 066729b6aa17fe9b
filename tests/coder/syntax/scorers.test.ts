import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTemplates, writeFeatures } from '../../../packages/coder/src/syntax/feature-templates.ts'
import { mix } from '../../../packages/coder/src/syntax/hash.ts'
import { classScorer } from '../../../packages/coder/src/syntax/wasm/class-scorer.ts'
import type { Scorer } from '../../../packages/coder/src/syntax/wasm/scorer.ts'
import { threeWayScorer } from '../../../packages/coder/src/syntax/wasm/three-way-scorer.ts'

const BITS = 4
const TEMPLATES = compileTemplates({ a: 0, b: 1, c: 2 }, [
  'a',
  'b',
  'a b',
  'a b c',
  'c (a b)',
  '(a b) (b c)',
  'c',
])

/** The class of highest score, added up one by one; with `last`, that value is mixed into every feature. */
function plainBest(classes: number, packed: Int8Array, values: readonly number[], last?: number): number {
  const features = new Int32Array(TEMPLATES.features.length)
  TEMPLATES.registers.set(values)
  writeFeatures(TEMPLATES, features)
  const hashes = Array.from(features, (f) => (last === undefined ? f : mix(f, values[last] as number)))
  const weight = (f: number, c: number) => {
    const q = packed[(f >>> (32 - BITS)) * classes + c] as number
    return q * Math.abs(q)
  }
  const scores = Array.from({ length: classes }, (_, c) => hashes.reduce((sum, f) => sum + weight(f, c), 0))
  return scores.indexOf(Math.max(...scores))
}

function bestOf(scorer: Scorer, values: readonly number[]): number {
  scorer.values.set(values)
  return scorer.best()
}

const weights = (classes: number) =>
  fc
    .array(fc.integer({ min: -127, max: 127 }), { minLength: classes << BITS, maxLength: classes << BITS })
    .map((w) => Int8Array.from(w))

const threeValues = fc.tuple(fc.integer(), fc.integer(), fc.integer())

test.each([
  [2, undefined],
  [3, 0],
  [16, undefined],
  [17, 2],
  [36, 2],
  [50, undefined],
])('of %i classes, the one with the highest sum of weights is best', (classes, last) => {
  fc.assert(
    fc.property(weights(classes), threeValues, (packed, values) => {
      const scorer = classScorer(TEMPLATES, classes, BITS, packed, last)
      expect(bestOf(scorer, values)).toBe(plainBest(classes, packed, values, last))
    }),
    { numRuns: 50 },
  )
})

test('of three classes in one integer, too', () => {
  fc.assert(
    fc.property(weights(3), threeValues, (packed, values) => {
      expect(bestOf(threeWayScorer(TEMPLATES, BITS, packed), values)).toBe(plainBest(3, packed, values))
    }),
  )
})

test('the largest weights do not overflow', () => {
  const templates = compileTemplates({ a: 0 }, new Array<string>(61).fill('a'))
  const extremes = [
    [127, -127, -127],
    [-127, 127, 126],
    [-127, 126, 127],
    [-127, 127, -127],
  ] as const
  for (const row of extremes) {
    const packed = Int8Array.from({ length: 3 << BITS }, (_, i) => row[i % 3] as number)
    const best = row.indexOf(127)
    expect(bestOf(threeWayScorer(templates, BITS, packed), [9])).toBe(best)
    expect(bestOf(classScorer(templates, 3, BITS, packed), [9])).toBe(best)
  }
})

test('the first of equal classes wins', () => {
  const packed = new Int8Array(36 << BITS)
  const best = () => bestOf(classScorer(TEMPLATES, 36, BITS, packed), [1, 2, 3])
  expect(best()).toBe(0)
  for (let row = 0; row < 1 << BITS; row++) packed.set([5, 5], row * 36 + 7)
  for (let row = 0; row < 1 << BITS; row++) packed[row * 36 + 30] = 5
  expect(best()).toBe(7)
})
