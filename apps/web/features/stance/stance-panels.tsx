import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { type Parties, usePartyNames } from '../../api/parties.ts'
import type { StanceAnswer } from '../../api/stance.ts'
import { createCursor } from '../../charts/cursor.ts'
import { t } from '../../strings/index.ts'
import { panelHeight } from './panel-height.ts'
import { PartyPanel } from './party-panel.tsx'
import { StanceKey } from './stance-key.tsx'
import classes from './stance-panels.module.css'
import type { StanceView } from './stance-search.ts'
import { EmptyParty } from './stance-states.tsx'
import { FIGURE } from './stance-take-away.tsx'
import { toScene } from './to-series.ts'
import { useSourceLine } from './view-words.ts'

interface Props {
  answer: StanceAnswer
  /** True while a changed filter loads: what is on the screen is the answer before. */
  stale: boolean
  view: StanceView
  change: (part: Partial<StanceView>) => void
  to: string
  known: Parties
}

const TICKS = { wide: 9, narrow: 4 }

/** All parties of the view, one panel each, on shared axes and with one crosshair. */
export function StancePanels({ answer, stale, view, change, to, known }: Props) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const nameOf = usePartyNames()
  const source = useSourceLine(view)
  const [cursor] = useState(createCursor)
  const scene = useMemo(
    () => toScene(answer.series, narrow ? TICKS.narrow : TICKS.wide),
    [answer.series, narrow],
  )
  return (
    <div className={classes.panels} aria-busy={stale} id={FIGURE}>
      <div className={classes.top}>
        <StanceKey bucket={view.bucket} />
        <span className={classes.updating} role="status">
          {stale && t.stance.updating}
        </span>
      </div>
      {scene.panels.map(({ series, rows }) =>
        series.range.events === 0 ? (
          <EmptyParty key={series.party} party={series.party} view={view} change={change} known={known} />
        ) : (
          <PartyPanel
            key={series.party}
            series={series}
            rows={rows}
            scene={scene}
            view={view}
            to={to}
            name={nameOf(series.party)}
            height={panelHeight(view.party.length)}
            cursor={cursor}
            onOpen={(day) => change({ open: { party: series.party, day }, span: 'bucket' })}
          />
        ),
      )}
      <p className={classes.source} data-picture="none">
        {source}
      </p>
    </div>
  )
}
