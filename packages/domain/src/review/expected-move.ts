import { dayFromNumber } from '../day.ts'
import { MIN_STORIES } from '../filters.ts'
import type { EventType, ScoreMode } from '../ontology/plover.ts'
import type { ScaleName } from '../ontology/scales.ts'
import { addSums, CONFIDENCE_UNIT, KAPPA, SCORE_UNIT, type VoteSums, voteSums } from '../vote-sums.ts'
import type { QueueRow } from './review-rows.ts'

/** A vote that may be right or wrong. */
export interface DoubtfulVote {
  type: EventType
  mode: ScoreMode | null
  /** 0…1: how likely it is right. */
  confidence: number
  /** Confidence of the vote that would stand in its place when it is rejected; 0 when there is none. */
  next: { mode: ScoreMode | null; confidence: number } | null
  /** Day on which it lies (day number). */
  day: number
}

/** Sums of the votes of a line over any days (day numbers, both included). */
interface Line {
  sum(from: number, to: number): VoteSums
}

/**
 * What a review of the vote would do to the net of its line, with windows of `window` days. A window that holds the
 * vote moves by c·|net if confirmed − net| + (1 − c)·|net if rejected − net|, c being the vote's confidence; the move
 * is the mean over the `window` points that hold it, of which those with too few stories to be drawn in full count
 * as not moved. Null when no point is drawn in full.
 */
export function expectedMove(
  vote: DoubtfulVote,
  line: Line,
  { window, scale }: { window: number; scale: ScaleName },
): Omit<QueueRow, 'event'> | null {
  const changes = changesOf(vote, scale)
  const points = Array.from({ length: window }, (_, i) => vote.day + i).flatMap((day) => {
    const sums = line.sum(day - window + 1, day)
    return sums.stories < MIN_STORIES ? [] : [{ day, ...pointMove(vote, sums, changes) }]
  })
  const most = points.reduce((best, point) => (point.move > best.move ? point : best), points[0] ?? NO_POINT)
  if (most === NO_POINT) return null
  const total = points.reduce((sum, { move }) => sum + move, 0)
  return {
    move: rounded(total / window),
    day: dayFromNumber(most.day),
    net: rounded(most.net),
    netIfConfirmed: rounded(most.confirmed),
    netIfRejected: most.rejected === null ? null : rounded(most.rejected),
  }
}

const NO_POINT = { day: 0, move: -1, net: 0, confirmed: 0, rejected: 0 as number | null }

const rounded = (points: number) => Math.round(points * 100) / 100

/** What either verdict adds to the sums of a window. */
function changesOf(vote: DoubtfulVote, scale: ScaleName) {
  const { type, next } = vote
  const now = voteSums(vote, scale)
  const sure = voteSums({ ...vote, confidence: 1 }, scale)
  const left = next === null ? null : voteSums({ type, ...next }, scale)
  const minus = { ...now }
  for (const column of Object.keys(minus) as (keyof VoteSums)[]) minus[column] = -minus[column]
  return {
    confirmed: addSums({ ...minus }, sure),
    rejected: left === null ? minus : addSums({ ...minus }, left),
  }
}

function pointMove(vote: DoubtfulVote, sums: VoteSums, changes: ReturnType<typeof changesOf>) {
  const net = netOf(sums) ?? 0
  const confirmed = netOf(addSums({ ...sums }, changes.confirmed)) ?? net
  const rejected = netOf(addSums({ ...sums }, changes.rejected))
  const c = vote.confidence
  return {
    net,
    confirmed,
    rejected,
    move: c * Math.abs(confirmed - net) + (1 - c) * Math.abs((rejected ?? 0) - net),
  }
}

/** The net of the sums, unrounded (see `stanceOf`); null without a vote. */
function netOf({ events, w, wp, wt }: VoteSums): number | null {
  if (events === 0) return null
  return (10 * (wp - wt)) / (CONFIDENCE_UNIT * SCORE_UNIT) / (w / CONFIDENCE_UNIT + KAPPA)
}
