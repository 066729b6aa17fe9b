import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestClass, unpack } from '../../../packages/coder/src/syntax/hashed-linear.ts'
import { bestOfThree, unpackThreeWay } from '../../../packages/coder/src/syntax/three-way.ts'

const BITS = 4

/** The class of highest score, added up one by one. */
function plainBest(classes: number, packed: Int8Array, features: Int32Array): number {
  const weight = (f: number, c: number) => {
    const q = packed[(f >>> (32 - BITS)) * classes + c] as number
    return q * Math.abs(q)
  }
  const scores = Array.from({ length: classes }, (_, c) =>
    Array.from(features).reduce((sum, f) => sum + weight(f, c), 0),
  )
  return scores.indexOf(Math.max(...scores))
}

const weights = (classes: number) =>
  fc
    .array(fc.integer({ min: -127, max: 127 }), { minLength: classes << BITS, maxLength: classes << BITS })
    .map((w) => Int8Array.from(w))

const hashes = fc.array(fc.integer(), { minLength: 1, maxLength: 61 }).map((f) => Int32Array.from(f))

test.each([2, 3, 11, 12, 36, 50])(
  'of %i classes, the one with the highest sum of weights is best',
  (classes) => {
    fc.assert(
      fc.property(weights(classes), hashes, (packed, features) => {
        const model = unpack(classes, BITS, packed)
        expect(bestClass(model, features, features.length)).toBe(plainBest(classes, packed, features))
      }),
      { numRuns: 50 },
    )
  },
)

test('of three classes in one integer, too', () => {
  fc.assert(
    fc.property(weights(3), hashes, (packed, features) => {
      const model = unpackThreeWay(BITS, packed)
      expect(bestOfThree(model, features, features.length)).toBe(plainBest(3, packed, features))
    }),
  )
})

test('the largest weights do not overflow', () => {
  const features = new Int32Array(61)
  const extremes = [
    [127, -127, -127],
    [-127, 127, 126],
    [-127, 126, 127],
    [-127, 127, -127],
  ] as const
  for (const row of extremes) {
    const packed = Int8Array.from({ length: 3 << BITS }, (_, i) => row[i % 3] as number)
    const best = row.indexOf(127)
    expect(bestOfThree(unpackThreeWay(BITS, packed), features, 61)).toBe(best)
    expect(bestClass(unpack(3, BITS, packed), features, 61)).toBe(best)
  }
})

test('the first of equal classes wins', () => {
  const features = new Int32Array(3)
  const packed = new Int8Array(36 << BITS)
  expect(bestClass(unpack(36, BITS, packed), features, 3)).toBe(0)
  packed[7] = 5
  packed[30] = 5
  expect(bestClass(unpack(36, BITS, packed), features, 3)).toBe(7)
})
