import { KAPPA, meanVariance, momentsOf, type VoteSums, Z90 } from '../vote-sums.ts'

/** Measures that are means over votes, so that a difference between two of them can be shared out among the votes. */
export const LEVEL_MEASURES = ['net', 'diplomacy', 'threat'] as const
export type LevelMeasure = (typeof LEVEL_MEASURES)[number]

/** A measure over a window, unrounded, with the variance of its estimate. */
export interface Level {
  value: number
  variance: number
}

/** What the votes put into the measure, Σ c·x in plain units, and their weight Σ c. Net counts both tracks. */
export function weighed(sums: VoteSums, measure: LevelMeasure): { x: number; w: number } {
  const { w, p, t } = momentsOf(sums)
  return { x: { net: p - t, diplomacy: p, threat: t }[measure], w }
}

/** The level that the votes of a window add up to; null without a vote. As `stanceOf` has it, but for the rounding. */
export function levelOf(sums: VoteSums, measure: LevelMeasure): Level | null {
  if (sums.events === 0) return null
  const { w2, w2p, w2t, w2p2, w2t2 } = momentsOf(sums)
  const { x, w } = weighed(sums, measure)
  const squares = {
    net: [w2p - w2t, w2p2 + w2t2],
    diplomacy: [w2p, w2p2],
    threat: [w2t, w2t2],
  } as const
  const [w2x, w2x2] = squares[measure]
  const mean = x / (w + KAPPA)
  return { value: 10 * mean, variance: 100 * meanVariance(mean, w, w2, w2x, w2x2) }
}

/** Half the width of the 90 % band of a value with this variance. */
export const halfBand = (variance: number) => Z90 * Math.sqrt(variance)
