import type { StanceSeries } from '@dualtrack/domain'
import type { Cursor } from '../../charts/cursor.ts'
import { StancePlot } from '../../charts/stance-plot.tsx'
import type { StanceRow } from '../../charts/stance-row.ts'
import { t } from '../../strings/index.ts'
import { PartyCard } from './party-card.tsx'
import classes from './party-panel.module.css'
import { PointLabel } from './point-label.tsx'
import type { StanceView } from './stance-search.ts'
import { StanceTable } from './stance-table.tsx'
import { takeaway } from './takeaway.ts'
import type { Scene } from './to-series.ts'
import { describePoint } from './words.ts'

interface Props {
  series: StanceSeries
  rows: StanceRow[]
  scene: Scene
  view: StanceView
  /** Last day of the range. */
  to: string
  name: string
  height: number
  cursor: Cursor
  onOpen: (day: string) => void
}

/** One party: the line of words, the card, the chart and its table. */
export function PartyPanel(props: Props) {
  const { series, view, name, to, onOpen } = props
  return (
    <article className={classes.panel} data-party={series.party} aria-label={name}>
      <h2 className={classes.takeaway}>{takeaway(name, series.points, view.bucket)}</h2>
      <PartyCard series={series} name={name} window={view.window} to={to} />
      <div className={classes.figures}>
        {view.layout !== 'table' && <Plot {...props} />}
        {view.layout !== 'chart' && (
          <StanceTable
            name={name}
            points={series.points}
            bucket={view.bucket}
            onOpen={(point) => onOpen(point.day)}
          />
        )}
      </div>
    </article>
  )
}

function Plot({ series, rows, scene, view, name, height, cursor, onOpen }: Props) {
  const { points } = series
  const open = (i: number) => {
    const point = points[i]
    if (point !== undefined) onOpen(point.day)
  }
  return (
    <StancePlot
      chart={series.party}
      name={t.stance.plot.name(name)}
      above={t.measures.diplomacy}
      below={t.measures.threat}
      strip={t.stance.keyVolume}
      rows={rows}
      domain={scene.domain}
      ticks={scene.ticks}
      most={scene.most}
      mostArticles={scene.mostArticles}
      height={height}
      cursor={cursor}
      describe={(i) => (points[i] === undefined ? '' : describePoint(points[i], view.bucket))}
      label={(i) =>
        points[i] === undefined ? null : (
          <PointLabel point={points[i]} bucket={view.bucket} window={view.window} />
        )
      }
      onOpen={open}
    />
  )
}
