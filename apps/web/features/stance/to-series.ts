import type { StancePoint, StanceSeries } from '@dualtrack/domain'
import { dayNumber } from '@dualtrack/domain'
import { roundUp } from '../../charts/geometry.ts'
import type { StanceRow } from '../../charts/stance-row.ts'
import { type TimeTick, timeDomain, timeTicks } from '../../format/time-ticks.ts'

/** Everything that the small multiples of a page share, so that they compare at a glance. */
export interface Scene {
  domain: [number, number]
  ticks: TimeTick[]
  most: number
  mostArticles: number
  panels: { series: StanceSeries; rows: StanceRow[] }[]
}

/** Threat is drawn as a depth. `null` stays `null`: no evidence is a gap, never a 0. */
const depth = (x: number | null) => (x === null ? null : -x)

const isGap = (point: StancePoint | undefined) => point === undefined || point.net === null

/** Solid where the evidence suffices; faint where it is thin, and at solid points next to thin ones. */
function split(points: readonly StancePoint[], i: number, of: (point: StancePoint) => number | null) {
  const point = points[i]
  if (point === undefined) return { solid: null, faint: null }
  const nextToThin = [points[i - 1], points[i + 1]].some((other) => other?.thin === true && !isGap(other))
  return { solid: point.thin ? null : of(point), faint: point.thin || nextToThin ? of(point) : null }
}

function rowOf(
  points: readonly StancePoint[],
  point: StancePoint,
  i: number,
  before: StancePoint | undefined,
): StanceRow {
  const diplomacy = split(points, i, (p) => p.diplomacy)
  const threat = split(points, i, (p) => depth(p.threat))
  const net = split(points, i, (p) => p.net)
  return {
    t: dayNumber(point.day),
    day: point.day,
    diplomacy: diplomacy.solid,
    threat: threat.solid,
    net: net.solid,
    band: point.bands.net,
    thinDiplomacy: diplomacy.faint,
    thinThreat: threat.faint,
    thinNet: net.faint,
    rawDiplomacy: point.bucket.diplomacy,
    rawThreat: depth(point.bucket.threat),
    beforeNet: before?.net ?? null,
    articles: point.bucket.articles,
    alone: !isGap(point) && isGap(points[i - 1]) && isGap(points[i + 1]),
    thin: point.thin,
  }
}

/** The points of one series as rows to draw; with those of the range before, where they are known. */
export const toRows = (points: readonly StancePoint[], before: readonly StancePoint[] = []): StanceRow[] =>
  points.map((point, i) => rowOf(points, point, i, before[i]))

/** How far a row reaches from the line. The band of a thin point may run off the plot: it is wide by nature. */
const reach = (row: StanceRow) =>
  [
    row.diplomacy ?? row.thinDiplomacy,
    row.threat ?? row.thinThreat,
    row.rawDiplomacy,
    row.rawThreat,
    row.beforeNet,
    ...(row.thin ? [] : (row.band ?? [])),
  ].map((value) => Math.abs(value ?? 0))

/** All series of an answer, on one time axis and one value axis. `mostTicks`: as many dates as there is room for. */
export function toScene(series: readonly StanceSeries[], mostTicks: number): Scene {
  const panels = series.map((one) => ({ series: one, rows: toRows(one.points, one.before?.points) }))
  const rows = panels.flatMap((panel) => panel.rows)
  const days = series[0]?.points.map((point) => point.day) ?? []
  const first = days[0]
  const last = days.at(-1)
  return {
    domain: timeDomain(days),
    ticks: first !== undefined && last !== undefined ? timeTicks(first, last, mostTicks) : [],
    most: roundUp(rows.reduce((most, row) => Math.max(most, ...reach(row)), 0)),
    mostArticles: rows.reduce((most, row) => Math.max(most, row.articles), 1),
    panels,
  }
}
