import { KAPPA, type VoteSums } from '../vote-sums.ts'
import { type LevelMeasure, weighed } from './level.ts'

/** A part of both windows: the votes towards one counterpart, or those that one outlet tells. */
export interface MixPart<Key> {
  key: Key
  before: VoteSums
  after: VoteSums
}

/** How a part took part in a change, in points of the measure. Shares 0…1; a level is null where the part is absent. */
export interface MixRow<Key> {
  key: Key
  shareBefore: number
  shareAfter: number
  levelBefore: number | null
  levelAfter: number | null
  /** It was treated (or reported) differently. */
  within: number
  /** It made up more or less of the whole. */
  mix: number
}

/** A change parted in three that add up to it, and the rows that they are the sums of. */
export interface Mix<Key> {
  rows: MixRow<Key>[]
  within: number
  mix: number
  /** From the pull of thin evidence towards 0, which lessens as evidence grows. */
  thin: number
}

interface Side {
  share: number
  /** Level of the part's votes alone, without the pull towards 0. */
  level: number | null
}

function sideOf(sums: VoteSums, total: number, measure: LevelMeasure): Side {
  const { x, w } = weighed(sums, measure)
  return { share: w / (total + KAPPA), level: w === 0 ? null : (10 * x) / w }
}

const totalOf = (parts: readonly VoteSums[], measure: LevelMeasure) =>
  parts.reduce((sum, part) => sum + weighed(part, measure).w, 0)

/**
 * Parts a change of level into what happened within the parts and what came from their mix.
 * With shares p and levels m before (0) and after (1), a level is Σ p·m, where the pull κ is one more part of level 0:
 *   within = Σ ½(p₀ + p₁)(m₁ − m₀),   mix = Σ (p₁ − p₀)(½(m₀ + m₁) − L),   L = the mean of both levels.
 * A part that is there on one side only has no within: that it came or went is mix.
 * Source: Kitagawa, Components of a difference between two rates, JASA 50 (1955).
 */
export function mixOf<Key>(parts: readonly MixPart<Key>[], measure: LevelMeasure): Mix<Key> {
  const [w0, w1] = [parts.map((part) => part.before), parts.map((part) => part.after)].map((side) =>
    totalOf(side, measure),
  ) as [number, number]
  const sides = parts.map((part) => ({
    key: part.key,
    was: sideOf(part.before, w0, measure),
    is: sideOf(part.after, w1, measure),
  }))
  const level = (side: 'was' | 'is') =>
    sides.reduce((sum, of) => sum + of[side].share * (of[side].level ?? 0), 0)
  const centre = (level('was') + level('is')) / 2
  const rows = sides.map(({ key, was, is }): MixRow<Key> => {
    const middle = ((was.level ?? is.level ?? 0) + (is.level ?? was.level ?? 0)) / 2
    const moved = was.level === null || is.level === null ? 0 : is.level - was.level
    return {
      key,
      shareBefore: was.share,
      shareAfter: is.share,
      levelBefore: was.level,
      levelAfter: is.level,
      within: ((was.share + is.share) / 2) * moved,
      mix: (is.share - was.share) * (middle - centre),
    }
  })
  const pull = KAPPA / (w1 + KAPPA) - KAPPA / (w0 + KAPPA)
  return {
    rows,
    within: rows.reduce((sum, row) => sum + row.within, 0),
    mix: rows.reduce((sum, row) => sum + row.mix, 0),
    thin: -pull * centre,
  }
}
