import { expect, test } from 'vitest'
import { marginsOf, solvePlanes, sparseRow } from '../../../packages/coder/src/train/dual-svm.ts'

const row = (...ids: number[]) =>
  sparseRow(
    Int32Array.from(ids),
    Float64Array.from(ids, () => 1),
  )

const example = (own: number, shared: number, label: 1 | -1) => ({
  own: [row(own), row(own)],
  shared: [row(shared), row(shared)],
  labels: Int8Array.of(label, -label),
  cost: 1,
})

const problem = {
  examples: [example(0, 0, 1), example(1, 0, -1), example(0, 1, 1), example(1, 1, -1)],
  classes: 2,
  sizes: { own: 2, shared: 2 },
  epochs: 30,
}

test('each plane parts the examples, and the same problem gives the same planes', () => {
  const planes = solvePlanes(problem)
  for (const given of problem.examples) {
    const margins = marginsOf(planes, given)
    expect(margins.map(Math.sign)).toEqual([...given.labels])
  }
  expect(solvePlanes(problem)).toEqual(planes)
})

test('an example that does not say is left alone', () => {
  const silent = { ...example(0, 0, 1), labels: Int8Array.of(0, 0) }
  const planes = solvePlanes({ ...problem, examples: [silent] })
  expect(planes.own.flatMap((weights) => [...weights])).toEqual([0, 0, 0, 0])
})
