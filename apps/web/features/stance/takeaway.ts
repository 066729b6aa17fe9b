import type { Bucket, Stance, StancePoint } from '@dualtrack/domain'
import { formatDay, formatShortDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'

export type Lean = 'diplomacy' | 'threat' | 'even'

/** Net within this of 0 is called even. */
const EVEN = 2

/** The side with more weight. */
export const leanOf = (net: number): Lean =>
  Math.abs(net) < EVEN ? 'even' : net > 0 ? 'diplomacy' : 'threat'

/** True when the whole 90% band of the net lies on one side of 0. */
export function isSure({ bands }: Stance): boolean {
  const [low, high] = bands.net ?? [0, 0]
  return low > 0 || high < 0
}

type Solid = StancePoint & { net: number }
const isSolid = (point: StancePoint): point is Solid => point.net !== null && !point.thin

/** The last unbroken run of one lean among the points with enough evidence. */
function lastRun(points: readonly Solid[]): Solid[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const lean = leanOf(last.net)
  const before = points.findLastIndex((point) => leanOf(point.net) !== lean)
  return points.slice(before + 1)
}

/** The year is said only when the range spans more than one: "18 Jan", "18 Jan 2026". */
function dayNames(points: readonly StancePoint[], bucket: Bucket) {
  const oneYear = points[0]?.day.slice(0, 4) === points.at(-1)?.day.slice(0, 4)
  return oneYear && bucket !== 'month' ? formatShortDay : formatDay
}

/**
 * What the chart says, in one line: "Iran: more threat than diplomacy since 18 Jan".
 * Thin points and gaps neither start nor end a run. A run that stops before the last point with any evidence is told
 * as a span, and "throughout" is said only when the first point with any evidence has enough of it.
 */
export function takeaway(party: string, points: readonly StancePoint[], bucket: Bucket): string {
  const words = t.stance.takeaway
  const seen = points.filter((point) => point.net !== null)
  const solid = seen.filter(isSolid)
  const run = lastRun(solid)
  const first = run[0]
  const last = run.at(-1)
  if (seen.length === 0) return words.none(party)
  if (first === undefined || last === undefined) return words.thin(party)
  const lean = words.leans[leanOf(last.net)]
  const name = dayNames(points, bucket)
  if (last.day !== points.at(-1)?.day) return words.span(party, lean, name(first.day), name(last.day))
  if (run.length === solid.length && first.day === seen[0]?.day) return words.throughout(party, lean)
  return words.since(party, lean, name(first.day))
}
