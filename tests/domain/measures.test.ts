import { bandOf, emptySums, MEASURE_SCALES, MEASURES, measureOf, stanceOf, voteSums } from '@dualtrack/domain'
import { expect, test } from 'vitest'

const NOTHING = stanceOf(emptySums())
const ACCUSED = stanceOf(voteSums({ type: 'ACCUSE', mode: null, confidence: 1 }, 'plover'))

test.each(MEASURES)('%s of no evidence', (measure) => {
  expect(measureOf(NOTHING, measure)).toBe(measure === 'volume' ? 0 : null)
  expect(bandOf(NOTHING, measure)).toBeNull()
})

test.each([
  ['diplomacy', 0],
  ['threat', 15],
  ['net', -15],
  ['dualTrack', 0],
  ['share', 0],
  ['volume', 1],
] as const)('%s of one accusation is %d, inside its range and its band', (measure, value) => {
  const [low, high] = MEASURE_SCALES[measure].range
  expect(measureOf(ACCUSED, measure)).toBe(value)
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
  const band = bandOf(ACCUSED, measure) ?? [value, value]
  expect(band[0]).toBeLessThanOrEqual(value)
  expect(band[1]).toBeGreaterThanOrEqual(value)
})
