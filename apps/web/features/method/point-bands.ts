import type { PointSums } from '@dualtrack/domain'

export type Interval = readonly [low: number, high: number]

/** What a half width is worked out of: the mean, and Σ c²s², Σ c²s of its scores. */
export interface Spread {
  m: number
  squares: number
  cross: number
}

/** z of a two-sided 90 % interval, as the page prints it. */
const Z = 1.645

/** Half width of 10 times a mean over the votes and κ (docs/scoring.md §5). */
export function halfOfMean({ m, squares, cross }: Spread, { w, w2 }: PointSums, kappa: number): number {
  const spread = squares - 2 * m * cross + m ** 2 * (w2 + kappa ** 2)
  return (10 * Z * Math.sqrt(Math.max(0, spread))) / (w + kappa)
}

/** Half width of share, a ratio of two sums. */
export const halfOfShare = (share: number, { p, t, w2p2, w2t2 }: PointSums): number =>
  (Z * Math.sqrt(w2p2 * (1 - share) ** 2 + w2t2 * share ** 2)) / (p + t)

/** From `half` below to `half` above, cut at the ends of the measure. */
export const bandAround = (value: number, half: number, [least, most]: Interval): Interval => [
  Math.max(least, value - half),
  Math.min(most, value + half),
]

/** The lowest and highest dual-track of the shares in a band: 1 where the band holds a half. */
export function dualTrackBand([low, high]: Interval): Interval {
  const ends = [low, high].map((share) => 2 * Math.min(share, 1 - share))
  return [Math.min(...ends), low <= 0.5 && high >= 0.5 ? 1 : Math.max(...ends)]
}
