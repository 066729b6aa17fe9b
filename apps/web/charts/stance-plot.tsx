import type { ComponentProps, ReactNode } from 'react'
import type { CursorMark } from './crosshair.tsx'
import { BELOW_PLOT, PLOT } from './geometry.ts'
import { PlotBox } from './plot-box.tsx'
import { PlotCursor, type PlotReading } from './plot-cursor.tsx'
import { StanceChart } from './stance-chart.tsx'
import classes from './stance-plot.module.css'
import type { StanceRow } from './stance-row.ts'

interface Props extends ComponentProps<typeof StanceChart>, PlotReading {
  /** What the upper and the lower half show. */
  above: string
  below: string
  /** Name of the strip. */
  strip: string
  /** Marks over the plot and a rail under it: see PlotBox. */
  over?: ReactNode
  under?: ReactNode
}

const NO_CHOICE = ['']

/** The point to begin with: the last one that has evidence. */
const lastWithEvidence = (rows: readonly StanceRow[]) =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.net !== null || row.thinNet !== null),
  )

function marksOf(row: StanceRow | undefined, most: number): CursorMark[] {
  const values = [
    ['diplomacy', row?.diplomacy ?? row?.thinDiplomacy ?? null],
    ['threat', row?.threat ?? row?.thinThreat ?? null],
    ['net', row?.net ?? row?.thinNet ?? null],
  ] as const
  return values.flatMap(([line, value]) =>
    value === null ? [] : [{ key: line, line, at: 0.5 - value / (2 * most), color: `var(--dt-${line})` }],
  )
}

/** A stance chart with its live layer and its direct labels. */
export function StancePlot(props: Props) {
  const { rows, domain, ticks, most, mostArticles, hatched, height, above, below, strip } = props
  return (
    <PlotBox
      height={height}
      inset={{ top: PLOT.top, bottom: BELOW_PLOT, left: PLOT.left, right: PLOT.right }}
      chart={<StanceChart {...{ rows, domain, ticks, most, mostArticles, hatched, height }} />}
      labels={
        <>
          <span className={classes.above}>{above}</span>
          <span className={classes.below}>{below}</span>
          <span className={classes.strip}>{strip}</span>
        </>
      }
      live={
        <PlotCursor
          {...props}
          points={rows}
          start={lastWithEvidence(rows)}
          lines={NO_CHOICE}
          marks={(i) => marksOf(rows[i], most)}
        />
      }
      over={props.over}
      under={props.under}
    />
  )
}
