import { expect, test } from 'vitest'
import { interval95 } from '../../../packages/pipeline/src/eval/interval.ts'
import {
  calibrationError,
  compare,
  differenceOf,
  macroF1,
  microF1,
  precision,
  recall,
  share,
} from '../../../packages/pipeline/src/eval/scores.ts'

test('each label counts the same, and a code that is no label is an error of its own', () => {
  const rows = [
    ['a', 'a'],
    ['a', 'a'],
    ['a', 'b'],
    ['b', 'x'],
  ] as const
  expect(macroF1(rows, ['a', 'b'])).toBeCloseTo((0.8 + 0) / 2)
  expect(macroF1([['a', 'a']], ['a', 'b'])).toBe(0.5)
})

test('found, missed and extra add up over the units', () => {
  const units = [compare(new Set(['x', 'y']), new Set(['x', 'z'])), compare(new Set(), new Set(['w']))]
  expect(units).toEqual([
    { right: 1, extra: 1, missed: 1 },
    { right: 0, extra: 1, missed: 0 },
  ])
  expect([precision(units), recall(units), microF1(units)]).toEqual([1 / 3, 1 / 2, 0.4])
  expect([precision([]), recall([]), microF1([]), share([], () => true)]).toEqual([0, 0, 0, 0])
})

test('a difference reads as a line', () => {
  expect(differenceOf(new Set(['x']), new Set(['x']))).toBeNull()
  expect(differenceOf(new Set(['x', 'y']), new Set(['x']))).toBe('missed y | extra -')
})

test('confidence is calibrated when as many are right as it says', () => {
  const of = (confidence: number, right: number, wrong: number) =>
    [...Array(right).fill(true), ...Array(wrong).fill(false)].map((r) => ({ confidence, right: r }))
  expect(calibrationError([...of(0.75, 3, 1), ...of(1, 2, 0)])).toBe(0)
  expect(calibrationError(of(0.95, 1, 1))).toBeCloseTo(0.45)
  expect(calibrationError([])).toBe(0)
})

test('the interval holds the value, is the same on every run and narrows with the number of units', () => {
  const units = (n: number) => Array.from({ length: n }, (_, i) => (i % 4 === 0 ? 1 : 0))
  const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length
  const [low, high] = interval95(units(40), mean)
  expect(interval95(units(40), mean)).toEqual([low, high])
  expect(low).toBeLessThan(0.25)
  expect(high).toBeGreaterThan(0.25)
  const [closer, nearer] = interval95(units(4000), mean)
  expect(nearer - closer).toBeLessThan((high - low) / 5)
  expect(interval95([1], mean)).toEqual([1, 1])
})
