import type { StanceSeries } from '@dualtrack/domain'
import { StancePlot } from '../../charts/stance-plot.tsx'
import type { StanceRow } from '../../charts/stance-row.ts'
import { t } from '../../strings/index.ts'
import { NoteRail } from './annotations/note-rail.tsx'
import { AlertMarks } from './changes/alert-marks.tsx'
import { ChangeMarks } from './changes/change-marks.tsx'
import type { SharedReading } from './chart-reading.ts'
import { PartyCard } from './party-card.tsx'
import classes from './party-panel.module.css'
import { PointLabel } from './point-label.tsx'
import type { StanceView } from './stance-search.ts'
import { StanceTable } from './stance-table.tsx'
import { takeaway } from './takeaway.ts'
import type { Scene } from './to-series.ts'
import type { Completeness } from './unfinished.ts'
import { describePoint } from './words.ts'

interface Props {
  series: StanceSeries
  rows: StanceRow[]
  scene: Scene
  view: StanceView
  completeness: Completeness
  hatched: readonly [number, number][]
  name: string
  height: number
  /** One of many small charts: the chart and its line of words only. */
  isSmall: boolean
  reading: SharedReading
  onOpen: (day: string) => void
}

/** One party: the line of words, the card, the chart and its table. */
export function PartyPanel(props: Props) {
  const { series, view, name, completeness, isSmall, onOpen } = props
  return (
    <article className={isSmall ? classes.small : classes.panel} data-party={series.party} aria-label={name}>
      <h2 className={classes.takeaway}>{takeaway(name, series.points, view.bucket)}</h2>
      {!isSmall && <PartyCard series={series} name={name} window={view.window} range={completeness.range} />}
      <div className={classes.figures}>
        {view.layout !== 'table' && <Plot {...props} />}
        {view.layout !== 'chart' && (
          <StanceTable
            name={name}
            points={series.points}
            before={series.before?.points ?? null}
            completeness={completeness}
            onOpen={(point) => onOpen(point.day)}
          />
        )}
      </div>
    </article>
  )
}

function Plot({ series, rows, scene, view, name, height, reading, hatched, onOpen }: Props) {
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
      hatched={hatched}
      height={height}
      {...reading}
      describe={(i) => (points[i] === undefined ? '' : describePoint(points[i], view.bucket))}
      label={(i) =>
        points[i] === undefined ? null : (
          <PointLabel
            point={points[i]}
            before={series.before?.points[i] ?? null}
            bucket={view.bucket}
            window={view.window}
          />
        )
      }
      onOpen={open}
      over={
        <>
          <ChangeMarks party={series.party} counterparts={series.counterparts} domain={scene.domain} />
          <AlertMarks party={series.party} counterparts={series.counterparts} domain={scene.domain} />
        </>
      }
      under={<NoteRail parties={[series.party, ...series.counterparts]} domain={scene.domain} />}
    />
  )
}
