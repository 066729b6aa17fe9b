import type { ReactNode } from 'react'
import { PLOT } from '../../charts/geometry.ts'
import { LinesPlot } from '../../charts/lines-plot.tsx'
import type { ValueAxis } from '../../charts/plot-line.ts'
import type { PlotPoint } from '../../charts/plot-point.ts'
import { formatBucket } from '../../format/days.ts'
import type { TimeTick } from '../../format/time-ticks.ts'
import { t } from '../../strings/index.ts'
import type { SharedReading } from './chart-reading.ts'
import { CompareLabel } from './compare-label.tsx'
import { formatMeasure } from './measure-format.ts'
import type { StanceView } from './stance-search.ts'
import type { MeasureLine, NamedSeries } from './to-lines.ts'

/** What the line charts of a page share, so that they compare at a glance. */
export interface LinesScene {
  points: readonly PlotPoint[]
  domain: [number, number]
  ticks: readonly TimeTick[]
  axis: ValueAxis
  hatched: readonly [number, number][]
  /** Whether bands are drawn: of one measure, and of few lines. */
  banded: boolean
}

interface Props {
  /** Name of the chart among those of the page. */
  chart: string
  /** Whom it shows, in words. */
  name: string
  all: readonly NamedSeries[]
  lines: readonly MeasureLine[]
  scene: LinesScene
  view: StanceView
  height: number
  /** Whether the names of the lines stand beside their ends. */
  labelled: boolean
  reading: SharedReading
  onOpen: (index: number, line: string) => void
  over?: ReactNode
  under?: ReactNode
}

/** Room for the names beside the ends of the lines, in px. */
const NAMES = 104

/** The lines of a panel on one axis, with what the crosshair says at each point. */
export function ComparePlot(props: Props) {
  const { all, lines, scene, view, reading, name, labelled } = props
  const dayAt = (index: number) => scene.points[index]?.day ?? ''
  const describe = (index: number, line: string) => {
    const when = formatBucket(dayAt(index), view.bucket)
    const own = lines.filter((one) => one.line === line)
    const said = own.map((one) => {
      const value = one.values[index] ?? null
      if (value === null) return t.compare.noPoint(when, one.name)
      return t.compare.point(when, one.name, t.measures[one.measure], formatMeasure(one.measure, value))
    })
    return said.join(' ')
  }
  return (
    <LinesPlot
      {...scene}
      {...reading}
      chart={props.chart}
      name={t.compare.plot(name)}
      lines={lines}
      height={props.height}
      right={labelled ? NAMES : PLOT.right}
      describe={describe}
      label={(index, line) => (
        <CompareLabel
          all={all}
          lines={lines}
          line={line}
          index={index}
          day={dayAt(index)}
          bucket={view.bucket}
        />
      )}
      onOpen={props.onOpen}
      over={props.over}
      under={props.under}
    />
  )
}
