import { expect, test } from 'vitest'
import { sparseRow } from '../../../packages/coder/src/train/dual-svm.ts'
import { fitEventPlane, logOdds } from '../../../packages/coder/src/train/event-plane.ts'

const row = (id: number, value: number) => sparseRow(Int32Array.of(id), Float64Array.of(value))

test('the log-odds are those of the examples where the penalty is small', () => {
  const examples = [
    { row: row(0, 2), label: 1 as const, weight: 3 },
    { row: row(0, 2), label: 0 as const, weight: 1 },
    { row: row(1, 0.5), label: 1 as const, weight: 1 },
    { row: row(1, 0.5), label: 0 as const, weight: 3 },
  ]
  const plane = fitEventPlane(examples, 2, 1e-4)
  expect(logOdds(plane, row(0, 2))).toBeCloseTo(Math.log(3), 2)
  expect(logOdds(plane, row(1, 0.5))).toBeCloseTo(-Math.log(3), 2)
  expect(fitEventPlane(examples, 2, 1e-4)).toEqual(plane)
})

test('a stronger penalty makes it less sure', () => {
  const examples = [
    { row: row(0, 1), label: 1 as const, weight: 1 },
    { row: row(1, 1), label: 0 as const, weight: 1 },
  ]
  const [weak, strong] = [fitEventPlane(examples, 2, 0.1), fitEventPlane(examples, 2, 1)]
  expect(logOdds(strong, row(0, 1))).toBeGreaterThan(0)
  expect(logOdds(strong, row(0, 1))).toBeLessThan(logOdds(weak, row(0, 1)))
})
