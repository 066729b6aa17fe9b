import type { StanceSeries } from '@dualtrack/domain'
import { useMemo } from 'react'
import { type Parties, usePartyNames } from '../../api/parties.ts'
import type { SharedReading } from './chart-reading.ts'
import { MOST_LINES } from './looks.ts'
import classes from './multiples.module.css'
import { panelHeight } from './panel-height.ts'
import { PartyPanel } from './party-panel.tsx'
import type { StanceView } from './stance-search.ts'
import { EmptyParty } from './stance-states.tsx'
import { toScene } from './to-series.ts'
import type { Completeness } from './unfinished.ts'

interface Props {
  series: readonly StanceSeries[]
  view: StanceView
  change: (part: Partial<StanceView>) => void
  known: Parties
  completeness: Completeness
  reading: SharedReading
  /** Stretches that are not complete, in day numbers. */
  hatched: readonly [number, number][]
  mostTicks: number
}

/** Both tracks of each party, one panel each; beyond six of them small charts side by side. */
export function TrackPanels(props: Props) {
  const { series, view, change, known, completeness, reading, hatched, mostTicks } = props
  const nameOf = usePartyNames()
  const isMany = series.length > MOST_LINES
  const scene = useMemo(
    () => toScene(series, isMany ? Math.ceil(mostTicks / 2) : mostTicks),
    [series, isMany, mostTicks],
  )
  const panels = scene.panels.map(({ series: one, rows }) =>
    one.points.every(({ events }) => events === 0) ? (
      <EmptyParty key={one.party} party={one.party} view={view} change={change} known={known} />
    ) : (
      <PartyPanel
        key={one.party}
        series={one}
        rows={rows}
        scene={scene}
        view={view}
        completeness={completeness}
        hatched={hatched}
        name={nameOf(one.party)}
        height={panelHeight(series.length)}
        isSmall={isMany}
        reading={reading}
        onOpen={(day) => change({ open: { party: one.party, counterpart: undefined, day }, span: 'bucket' })}
      />
    ),
  )
  return isMany ? <div className={classes.grid}>{panels}</div> : panels
}
