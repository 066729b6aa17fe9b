import type { StanceSeries } from '@dualtrack/domain'
import { useMemo } from 'react'
import { usePartyNames } from '../../api/parties.ts'
import { timeDomain, timeTicks } from '../../format/time-ticks.ts'
import { t } from '../../strings/index.ts'
import type { SharedReading } from './chart-reading.ts'
import { ComparePanel } from './compare-panel.tsx'
import type { LinesScene } from './compare-plot.tsx'
import { LineMultiples, type SmallChart } from './line-multiples.tsx'
import { MOST_BANDS, MOST_LINES } from './looks.ts'
import { linesHeight } from './panel-height.ts'
import type { Shown, StanceView } from './stance-search.ts'
import { axisOf, named, toLines, toPoints } from './to-lines.ts'
import type { Completeness } from './unfinished.ts'
import { pairName } from './view-words.ts'

interface Props {
  series: readonly StanceSeries[]
  view: StanceView
  change: (part: Partial<StanceView>) => void
  completeness: Completeness
  reading: SharedReading
  hatched: readonly [number, number][]
  mostTicks: number
  labelled: boolean
}

/** A measure of up to six parties on one axis, or a chart for each pair; beyond that small charts side by side. */
export function LinePanels(props: Props) {
  const { series, view, change, completeness, reading, hatched, mostTicks, labelled } = props
  const nameOf = usePartyNames()
  const { measure } = view
  const isPair = view.pair.length > 0
  const all = series.map((one) => named(one, isPair, nameOf))
  const charts: SmallChart[] = isPair
    ? view.pair.map((pair, i) => ({ name: pairName(pair, nameOf), all: all.slice(2 * i, 2 * i + 2) }))
    : all.length > MOST_LINES
      ? all.map((one) => ({ name: one.name, all: [one] }))
      : [{ name: t.stance.list(all.map((one) => one.name)), all }]
  const isMany = charts.length > MOST_LINES
  const banded = measure !== 'tracks' && (charts[0]?.all.length ?? 0) <= MOST_BANDS
  const scene = useMemo(
    () => sceneOf(series, { measure, banded }, hatched, isMany ? Math.ceil(mostTicks / 2) : mostTicks),
    [series, measure, banded, hatched, isMany, mostTicks],
  )
  const onOpen = (index: number, line: string) => {
    const [party = '', counterpart] = line.split('-')
    const day = scene.points[index]?.day
    if (day !== undefined) change({ open: { party, counterpart, day }, span: 'bucket' })
  }
  const shared = { scene, view, completeness, reading, onOpen }
  if (isMany) return <LineMultiples {...shared} charts={charts} />
  const height = linesHeight(charts.length, all.length)
  return charts.map((chart) => (
    <ComparePanel key={chart.name} {...shared} {...chart} height={height} labelled={labelled} />
  ))
}

function sceneOf(
  series: readonly StanceSeries[],
  { measure, banded }: { measure: Shown; banded: boolean },
  hatched: readonly [number, number][],
  mostTicks: number,
): LinesScene {
  const points = toPoints(series[0])
  const days = points.map((point) => point.day)
  const [first, last] = [days[0], days.at(-1)]
  const lines = toLines(
    series.map((one) => named(one, false, (code) => code)),
    measure,
  )
  return {
    points,
    domain: timeDomain(days),
    ticks: first !== undefined && last !== undefined ? timeTicks(first, last, mostTicks) : [],
    axis: axisOf(lines, measure, banded),
    hatched,
    banded,
  }
}
