import type { EventType, ScoreMode } from './ontology/plover.ts'
import { SCALES, type ScaleName, scoreOf } from './ontology/scales.ts'
import type { Stance } from './stance.ts'

/** Pull of thin evidence towards 0, in votes of full confidence (design: κ = 1). */
export const KAPPA = 1

/** Confidence 1 in the integer unit of the sums (thousandths). */
export const CONFIDENCE_UNIT = 1000

/** Score 1 in the integer unit of the sums (tenths). */
export const SCORE_UNIT = 10

/** z of a two-sided 90 % interval of the normal distribution. */
export const Z90 = 1.6448536269514722

/**
 * Sums over votes, in integers, so that any order of adding and taking away gives the same row.
 * w = confidence in thousandths, p = max(score, 0) and t = max(−score, 0) in tenths.
 */
export interface VoteSums {
  events: number
  stories: number
  articles: number
  w: number
  w2: number
  wp: number
  wt: number
  w2p: number
  w2t: number
  w2p2: number
  w2t2: number
}

export const SUM_COLUMNS = [
  'events',
  'stories',
  'articles',
  'w',
  'w2',
  'wp',
  'wt',
  'w2p',
  'w2t',
  'w2p2',
  'w2t2',
] as const satisfies readonly (keyof VoteSums)[]

export const emptySums = (): VoteSums => ({
  events: 0,
  stories: 0,
  articles: 0,
  w: 0,
  w2: 0,
  wp: 0,
  wt: 0,
  w2p: 0,
  w2t: 0,
  w2p2: 0,
  w2t2: 0,
})

/** Adds `part` (times `sign`) to `into`, in place, and returns `into`. */
export function addSums(into: VoteSums, part: VoteSums, sign: 1 | -1 = 1): VoteSums {
  for (const column of SUM_COLUMNS) into[column] += sign * part[column]
  return into
}

/** One vote as sums. `confidence` 0…1. Stories and articles are counted by the caller, who knows what is distinct. */
export function voteSums(
  vote: { type: EventType; mode: ScoreMode | null; confidence: number },
  scale: ScaleName,
): VoteSums {
  const w = Math.round(vote.confidence * CONFIDENCE_UNIT)
  const s = Math.round(scoreOf(vote.type, vote.mode ?? undefined, scale) * SCORE_UNIT)
  const p = Math.max(s, 0)
  const t = Math.max(-s, 0)
  const w2 = w * w
  return {
    events: 1,
    stories: 0,
    articles: 0,
    w,
    w2,
    wp: w * p,
    wt: w * t,
    w2p: w2 * p,
    w2t: w2 * t,
    w2p2: w2 * p * p,
    w2t2: w2 * t * t,
  }
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x))
const round = (x: number, digits: number) => Math.round(x * 10 ** digits) / 10 ** digits

/**
 * Variance of a weighted mean m = Σwx / (Σw + κ), taking κ as one more vote of value 0:
 * Σ w²(x − m)² / (Σw + κ)², expanded so that the sums alone give it.
 * Source: ratio estimator, Cochran, Sampling Techniques (1977), §2.11.
 */
export function meanVariance(m: number, w: number, w2: number, w2x: number, w2x2: number): number {
  const squares = w2x2 - 2 * m * w2x + m * m * (w2 + KAPPA * KAPPA)
  return Math.max(0, squares) / (w + KAPPA) ** 2
}

function band(value: number, variance: number, low: number, high: number, digits: number): [number, number] {
  const half = Z90 * Math.sqrt(variance)
  return [round(clamp(value - half, low, high), digits), round(clamp(value + half, low, high), digits)]
}

const NO_BANDS: Stance['bands'] = { diplomacy: null, threat: null, net: null, dualTrack: null, share: null }

const bothTracks = (share: number) => 2 * Math.min(share, 1 - share)

function shareOf(p: number, t: number, w2p2: number, w2t2: number) {
  if (p + t === 0) return { share: null, dualTrack: null, bands: { share: null, dualTrack: null } }
  const share = p / (p + t)
  // Delta method for a ratio of two sums; the cross term is 0 because no vote has both p and t.
  const variance = (w2p2 * (1 - share) ** 2 + w2t2 * share ** 2) / (p + t) ** 2
  const shareBand = band(share, variance, 0, 1, 3)
  const ends = shareBand.map(bothTracks)
  const top = shareBand[0] <= 0.5 && shareBand[1] >= 0.5 ? 1 : Math.max(...ends)
  return {
    share: round(share, 3),
    dualTrack: round(bothTracks(share), 3),
    bands: { share: shareBand, dualTrack: [round(Math.min(...ends), 3), round(top, 3)] as [number, number] },
  }
}

/** The sums in plain units: confidence 0…1, scores 0…10. */
export function momentsOf(sums: VoteSums) {
  const c = 1 / CONFIDENCE_UNIT
  const s = 1 / SCORE_UNIT
  return {
    w: sums.w * c,
    w2: sums.w2 * c * c,
    p: sums.wp * c * s,
    t: sums.wt * c * s,
    w2p: sums.w2p * c * c * s,
    w2t: sums.w2t * c * c * s,
    w2p2: sums.w2p2 * (c * s) ** 2,
    w2t2: sums.w2t2 * (c * s) ** 2,
  }
}

/**
 * The stance that the votes of a window add up to (design §4):
 * diplomacy = 10·Σc·max(s,0)/(Σc+κ), threat = 10·Σc·max(−s,0)/(Σc+κ), net = diplomacy − threat,
 * dualTrack = 2·min/(sum). Measures 0…100, rounded to two decimals; all null when there is no vote.
 */
export function stanceOf(sums: VoteSums): Stance {
  const counts = { events: sums.events, stories: sums.stories, articles: sums.articles }
  if (sums.events === 0) {
    return {
      diplomacy: null,
      threat: null,
      net: null,
      dualTrack: null,
      share: null,
      bands: NO_BANDS,
      ...counts,
    }
  }
  const { w, w2, p, t, w2p, w2t, w2p2, w2t2 } = momentsOf(sums)
  const meanP = p / (w + KAPPA)
  const meanT = t / (w + KAPPA)
  const diplomacy = 10 * meanP
  const threat = 10 * meanT
  const net = diplomacy - threat
  const variance = {
    diplomacy: 100 * meanVariance(meanP, w, w2, w2p, w2p2),
    threat: 100 * meanVariance(meanT, w, w2, w2t, w2t2),
    net: 100 * meanVariance(meanP - meanT, w, w2, w2p - w2t, w2p2 + w2t2),
  }
  const tracks = shareOf(p, t, w2p2, w2t2)
  return {
    diplomacy: round(diplomacy, 2),
    threat: round(threat, 2),
    net: round(net, 2),
    dualTrack: tracks.dualTrack,
    share: tracks.share,
    bands: {
      diplomacy: band(diplomacy, variance.diplomacy, 0, 100, 2),
      threat: band(threat, variance.threat, 0, 100, 2),
      net: band(net, variance.net, -100, 100, 2),
      ...tracks.bands,
    },
    ...counts,
  }
}

/** Names of the scales, for rows that keep the sums of each. */
export const SCALE_KEYS = Object.keys(SCALES) as ScaleName[]
