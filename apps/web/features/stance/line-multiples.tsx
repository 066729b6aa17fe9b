import { t } from '../../strings/index.ts'
import type { SharedReading } from './chart-reading.ts'
import { ComparePlot, type LinesScene } from './compare-plot.tsx'
import { CompareTable } from './compare-table.tsx'
import classes from './multiples.module.css'
import type { StanceView } from './stance-search.ts'
import { type MeasureLine, type NamedSeries, toLines } from './to-lines.ts'
import type { Completeness } from './unfinished.ts'

/** Height of one small chart, in px. */
const HEIGHT = 148

/** One small chart: its name and its lines. */
export interface SmallChart {
  name: string
  all: readonly NamedSeries[]
}

interface Props {
  charts: readonly SmallChart[]
  scene: LinesScene
  view: StanceView
  completeness: Completeness
  reading: SharedReading
  onOpen: (index: number, line: string) => void
}

/** Small charts side by side on the same axes, where one axis could not take all the lines; one table for all. */
export function LineMultiples({ charts, scene, view, completeness, reading, onOpen }: Props) {
  const lines = new Map(charts.map((chart) => [chart.name, toLines(chart.all, view.measure)]))
  return (
    <>
      {view.layout !== 'table' && (
        <ul className={classes.grid}>
          {charts.map(({ name, all }) => (
            <li key={name} className={classes.cell}>
              <article aria-label={name}>
                <h2 className={classes.name}>{name}</h2>
                <ComparePlot
                  {...{ name, all, scene, view, reading, onOpen }}
                  chart={name}
                  lines={lines.get(name) ?? []}
                  height={HEIGHT}
                  labelled={false}
                />
              </article>
            </li>
          ))}
        </ul>
      )}
      {view.layout !== 'chart' && (
        <AllNumbers lines={[...lines.values()].flat()} {...{ scene, completeness, onOpen }} />
      )}
    </>
  )
}

function AllNumbers(props: Pick<Props, 'scene' | 'completeness' | 'onOpen'> & { lines: MeasureLine[] }) {
  const { scene, lines, completeness, onOpen } = props
  return (
    <CompareTable
      name={t.stance.list([...new Set(lines.map((line) => line.name))])}
      days={scene.points.map((point) => point.day)}
      {...{ lines, completeness, onOpen }}
    />
  )
}
