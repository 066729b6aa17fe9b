import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Parties } from '../../api/parties.ts'
import type { StanceAnswer } from '../../api/stance.ts'
import { createCursor } from '../../charts/cursor.ts'
import { t } from '../../strings/index.ts'
import { useSourceLine } from '../../ui/source-line.ts'
import { answeredView } from './answered-view.ts'
import { useSharedReading } from './chart-reading.ts'
import { LinePanels } from './line-panels.tsx'
import type { ShownRange } from './shown-range.ts'
import { StanceKey } from './stance-key.tsx'
import classes from './stance-panels.module.css'
import { panelKind, type StanceView } from './stance-search.ts'
import { FIGURE } from './stance-take-away.tsx'
import { TrackPanels } from './track-panels.tsx'
import { unfinishedSpans } from './unfinished.ts'

interface Props {
  answer: StanceAnswer
  /** True while a changed filter loads: what is on the screen is the answer before. */
  stale: boolean
  view: StanceView
  change: (part: Partial<StanceView>) => void
  range: ShownRange
  known: Parties
}

const TICKS = { wide: 9, narrow: 4 }

/** All that the view shows, on shared axes and with one crosshair. */
export function StancePanels({ answer, stale, view: asked, change, range: wanted, known }: Props) {
  const { answered: view, days: range } = answeredView(asked, answer, wanted)
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const source = useSourceLine(view.scale)
  const [cursor] = useState(createCursor)
  const { series } = answer
  const days = useMemo(() => series[0]?.points.map((point) => point.day) ?? [], [series])
  const reading = useSharedReading(cursor, days, range, asked, change)
  const today = new Date().toISOString().slice(0, 10)
  const completeness = { bucket: view.bucket, range, today }
  const { bucket } = view
  const { from, to } = range
  const hatched = useMemo(
    () => unfinishedSpans(days, { bucket, range: { from, to }, today }),
    [days, bucket, from, to, today],
  )
  const mostTicks = narrow ? TICKS.narrow : TICKS.wide
  const shared = { series, view, change, completeness, reading, hatched, mostTicks }
  return (
    <div className={classes.panels} aria-busy={stale} id={FIGURE}>
      <div className={classes.top}>
        <StanceKey view={view} before={series[0]?.before ?? null} isHatched={hatched.length > 0} />
        <span className={classes.updating} role="status">
          {stale && t.stance.updating}
        </span>
      </div>
      {panelKind(view) === 'tracks' ? (
        <TrackPanels {...shared} known={known} />
      ) : (
        <LinePanels {...shared} labelled={!narrow} />
      )}
      <p className={classes.source} data-picture="none">
        {source}
      </p>
    </div>
  )
}
