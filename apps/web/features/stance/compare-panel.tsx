import { formatDay } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import { NoteRail } from './annotations/note-rail.tsx'
import { ChangeMarks } from './changes/change-marks.tsx'
import type { SharedReading } from './chart-reading.ts'
import { CompareKey } from './compare-key.tsx'
import { ComparePlot, type LinesScene } from './compare-plot.tsx'
import { CompareTable } from './compare-table.tsx'
import { compareNow } from './compare-words.ts'
import classes from './party-panel.module.css'
import type { StanceView } from './stance-search.ts'
import { type NamedSeries, toLines } from './to-lines.ts'
import type { Completeness } from './unfinished.ts'

interface Props {
  /** Whom it shows, in words: "United States and Iran". */
  name: string
  all: readonly NamedSeries[]
  scene: LinesScene
  view: StanceView
  completeness: Completeness
  height: number
  labelled: boolean
  reading: SharedReading
  onOpen: (index: number, line: string) => void
}

const partiesOf = (all: readonly NamedSeries[]) => [
  ...new Set(all.flatMap(({ series }) => [series.party, ...series.counterparts])),
]

/** Several lines on one axis: the sentence, the key with its numbers, the chart and its table. */
export function ComparePanel(props: Props) {
  const { name, all, scene, view, completeness, onOpen } = props
  const lines = toLines(all, view.measure)
  const { range } = completeness
  return (
    <article className={classes.panel} aria-label={name}>
      <h2 className={classes.takeaway}>
        {compareNow(all, view.measure === 'tracks' ? 'net' : view.measure)}
      </h2>
      <CompareKey
        all={all}
        lines={lines}
        span={t.compare.span(view.window, formatDay(range.to))}
        range={range}
      />
      <div className={classes.figures}>
        {view.layout !== 'table' && (
          <ComparePlot
            {...props}
            chart={name}
            lines={lines}
            over={all.map(({ series: { party, counterparts } }) => (
              <ChangeMarks
                key={`${party}.${counterparts.join()}`}
                {...{ party, counterparts }}
                domain={scene.domain}
              />
            ))}
            under={<NoteRail parties={partiesOf(all)} domain={scene.domain} />}
          />
        )}
        {view.layout !== 'chart' && (
          <CompareTable
            name={name}
            days={scene.points.map((point) => point.day)}
            lines={lines}
            completeness={completeness}
            onOpen={onOpen}
          />
        )}
      </div>
    </article>
  )
}
