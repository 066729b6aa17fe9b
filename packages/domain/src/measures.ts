import type { Stance } from './stance.ts'

/** What a chart, a map or a matrix can show of a stance, in the order in which a reader chooses. */
export const MEASURES = ['diplomacy', 'threat', 'net', 'dualTrack', 'share', 'volume'] as const
export type Measure = (typeof MEASURES)[number]

/** How to read a measure. */
export interface MeasureScale {
  /** points: of the formula, 0…100; ratio: 0…1; acts: a count of votes. */
  unit: 'points' | 'ratio' | 'acts'
  /** Lowest and highest value there can be. */
  range: readonly [number, number]
  /** The value that leans to neither side; null where there is none. */
  middle: number | null
}

export const MEASURE_SCALES: Record<Measure, MeasureScale> = {
  diplomacy: { unit: 'points', range: [0, 100], middle: null },
  threat: { unit: 'points', range: [0, 100], middle: null },
  net: { unit: 'points', range: [-100, 100], middle: 0 },
  dualTrack: { unit: 'ratio', range: [0, 1], middle: null },
  share: { unit: 'ratio', range: [0, 1], middle: 0.5 },
  volume: { unit: 'acts', range: [0, Number.POSITIVE_INFINITY], middle: null },
}

/** One measure of a stance; null where there is no evidence for it. Volume is the number of votes and never null. */
export const measureOf = (stance: Stance, measure: Measure): number | null =>
  measure === 'volume' ? stance.events : stance[measure]

/** The 90 % band of a measure, [low, high]; null without evidence, and for volume, which is counted and not estimated. */
export const bandOf = (stance: Stance, measure: Measure): [number, number] | null =>
  measure === 'volume' ? null : stance.bands[measure]
