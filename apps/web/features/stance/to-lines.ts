import {
  bandOf,
  dayNumber,
  MEASURE_SCALES,
  type Measure,
  measureOf,
  type StancePoint,
  type StanceSeries,
} from '@dualtrack/domain'
import { niceUp, roundUp } from '../../charts/geometry.ts'
import type { PlotLine, ValueAxis } from '../../charts/plot-line.ts'
import type { PlotPoint } from '../../charts/plot-point.ts'
import { formatCount } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'
import { lookOf } from './looks.ts'
import type { Shown } from './stance-search.ts'

/** A series with the names it goes by. */
export interface NamedSeries {
  /** What a point of it opens: a party, or "USA-IRN". */
  id: string
  name: string
  short: string
  series: StanceSeries
}

/** Which measure a line shows, beside the line itself. */
export interface MeasureLine extends PlotLine {
  measure: Measure
}

/** A count is a count, however few stories there are; everything else is faint below their minimum. */
const isThin = (point: StancePoint, measure: Measure) => measure !== 'volume' && point.thin

function lineOf(named: NamedSeries, measure: Measure, look: ReturnType<typeof lookOf>): MeasureLine {
  const { points, before } = named.series
  return {
    key: `${named.id}.${measure}`,
    line: named.id,
    name: named.name,
    short: named.short,
    measure,
    ...look,
    values: points.map((point) => measureOf(point, measure)),
    bands: points.map((point) => bandOf(point, measure)),
    thin: points.map((point) => isThin(point, measure)),
    before: before === null ? null : before.points.map((point) => measureOf(point, measure)),
    sign: 1,
  }
}

/** Both tracks of a series, in their own colours: diplomacy above the line, threat below. */
const tracksOf = (named: NamedSeries, { dash }: ReturnType<typeof lookOf>): MeasureLine[] => [
  lineOf(named, 'diplomacy', { color: 'var(--dt-diplomacy)', dash }),
  { ...lineOf(named, 'threat', { color: 'var(--dt-threat)', dash }), sign: -1 },
]

/** The lines of some series on one axis, told apart by colour and dash in their order. */
export const toLines = (all: readonly NamedSeries[], shown: Shown): MeasureLine[] =>
  all.flatMap((named, i) =>
    shown === 'tracks' ? tracksOf(named, lookOf(i)) : [lineOf(named, shown, lookOf(i))],
  )

/** The points of time of a chart; all series of an answer have the same. */
export const toPoints = (series: StanceSeries | undefined): PlotPoint[] =>
  series?.points.map(({ day }) => ({ t: dayNumber(day), day })) ?? []

const QUARTERS = [0, 0.25, 0.5, 0.75, 1]
const magnitude = (value: number) => formatCount(Math.abs(value))
const signed = (value: number) => (value < 0 ? `−${-value}` : String(value))

/**
 * The highest size of any value that is drawn, those of the range before and the bands among them. The band of a thin
 * point may run off the plot: it is wide by nature.
 */
const reachOf = (lines: readonly PlotLine[], banded: boolean) =>
  lines
    .flatMap((line) => [
      ...line.values,
      ...(line.before ?? []),
      ...line.bands.flatMap((band, i) => (line.thin[i] || !banded ? [] : (band ?? []))),
    ])
    .reduce((most: number, value) => Math.max(most, Math.abs(value ?? 0)), 0)

/** The axis that all charts of a page share: as far as their lines, and bands that are drawn, reach in round numbers. */
export function axisOf(lines: readonly PlotLine[], shown: Shown, banded: boolean): ValueAxis {
  const reach = reachOf(lines, banded)
  if (shown === 'tracks' || shown === 'net') {
    const most = roundUp(reach)
    const ticks = [-most, -most / 2, 0, most / 2, most]
    return { low: -most, high: most, ticks, format: shown === 'net' ? signed : magnitude, middle: 0 }
  }
  const { unit, middle } = MEASURE_SCALES[shown]
  const high = unit === 'ratio' ? 1 : unit === 'points' ? roundUp(reach) : niceUp(reach)
  const ticks = QUARTERS.map((part) => part * high).filter(
    (tick) => unit !== 'acts' || Number.isInteger(tick),
  )
  return { low: 0, high, ticks, format: unit === 'ratio' ? String : formatCount, middle }
}

/** The names of series: a party's, or the direction of a pair. */
export function named(series: StanceSeries, isPair: boolean, nameOf: (code: string) => string): NamedSeries {
  const { party, counterparts } = series
  const [target = ''] = counterparts
  if (!isPair) return { id: party, name: nameOf(party), short: nameOf(party), series }
  return {
    id: `${party}-${target}`,
    name: t.compare.direction(nameOf(party), nameOf(target)),
    short: t.compare.shortDirection(party, target),
    series,
  }
}
