import { expect, test } from 'vitest'
import { type Judged, sharpnessOf } from '../../../packages/coder/src/train/sharpness.ts'

const repeated = (score: number, label: 0 | 1, times: number): Judged[] =>
  Array.from({ length: times }, () => ({ score, label }))

test('decisions that are right as often as they say stay as they are', () => {
  const { slope, offset } = sharpnessOf([
    ...repeated(Math.log(3), 1, 75),
    ...repeated(Math.log(3), 0, 25),
    ...repeated(-Math.log(3), 1, 25),
    ...repeated(-Math.log(3), 0, 75),
  ])
  expect(slope).toBeCloseTo(1, 6)
  expect(offset).toBeCloseTo(0, 6)
})

test('far too sure and biased decisions are found in finite steps', () => {
  const judged = [
    ...repeated(30, 1, 60),
    ...repeated(30, 0, 40),
    ...repeated(-20, 1, 1),
    ...repeated(-20, 0, 99),
  ]
  const { slope, offset } = sharpnessOf(judged)
  expect(slope * 30 + offset).toBeCloseTo(Math.log(60 / 40), 4)
  expect(slope * -20 + offset).toBeCloseTo(Math.log(1 / 99), 4)
})

test('with one kind of label nothing is changed', () => {
  expect(sharpnessOf(repeated(2, 1, 5))).toEqual({ slope: 1, offset: 0 })
})
