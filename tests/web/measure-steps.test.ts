import { MEASURES } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { keyOf, stepOf } from '../../apps/web/charts/measure-steps.ts'

test.each([
  ['net', -60, 'threat', 4],
  ['net', -5, 'threat', 1],
  ['net', 4.9, 'diplomacy', 0],
  ['net', 30, 'diplomacy', 3],
  ['share', 0.55, 'diplomacy', 1],
  ['share', 0.3, 'threat', 2],
  ['threat', 1, 'threat', 0],
  ['threat', 45, 'threat', 4],
  ['diplomacy', 10, 'diplomacy', 2],
  ['volume', 9, 'amount', 1],
  ['volume', 1000, 'amount', 4],
  ['dualTrack', 0.8, 'amount', 4],
] as const)('%s %f has its colour', (measure, value, side, level) => {
  expect(stepOf(measure, value)).toEqual({ side, level })
})

test.each(MEASURES)('the key of %s says of each colour which values have it', (measure) => {
  for (const { step, from, to } of keyOf(measure)) {
    const inside = from === null ? (to ?? 0) - 0.01 : to === null ? from + 0.01 : (from + to) / 2
    expect(stepOf(measure, inside).level).toBe(step.level)
    if (step.level > 0) expect(stepOf(measure, inside).side).toBe(step.side)
  }
})
