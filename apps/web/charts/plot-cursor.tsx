import { type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, useMemo } from 'react'
import { type Cursor, useCursor } from './cursor.ts'
import { fractionOf, nearestIndex } from './geometry.ts'
import classes from './plot-cursor.module.css'
import type { StanceRow } from './stance-row.ts'

interface Props {
  /** Name of the chart, as a screen reader says it. */
  name: string
  chart: string
  rows: readonly StanceRow[]
  domain: [number, number]
  most: number
  cursor: Cursor
  /** The point in plain words, for a screen reader. */
  describe: (index: number) => string
  /** The point as the floating label shows it. */
  label: (index: number) => ReactNode
  onOpen: (index: number) => void
}

/** Points that Page Up and Page Down move by. */
const PAGE = 7

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at - PAGE,
  PageUp: (at) => at + PAGE,
  Home: () => 0,
  End: (_at, last) => last,
}

/** The point to begin with: the last one that has evidence. */
const lastWithEvidence = (rows: readonly StanceRow[]) =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.net !== null || row.thinNet !== null),
  )

/**
 * The live layer over a plot: crosshair, label, pointer and keys. To assistive technology it is a slider over
 * time, so that arrow keys reach it and each point is read out.
 */
export function PlotCursor(props: Props) {
  const { rows, domain, cursor, chart } = props
  const point = useCursor(cursor)
  const indexOf = useMemo(() => new Map(rows.map((row, i) => [row.day, i])), [rows])
  const times = useMemo(() => rows.map((row) => row.t), [rows])
  const shown = point === null ? undefined : indexOf.get(point.day)
  const here = point?.chart === chart
  const index = (here ? shown : undefined) ?? lastWithEvidence(rows)

  const moveTo = (i: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, i))]
    if (row !== undefined) cursor.set({ day: row.day, chart })
  }
  const at = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const fraction = (event.clientX - box.left) / box.width
    return nearestIndex(times, domain[0] + fraction * (domain[1] - domain[0]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step !== undefined) moveTo(step(index, rows.length - 1))
    else if (event.key === 'Enter' || event.key === ' ') props.onOpen(index)
    else return
    event.preventDefault()
  }

  return (
    <div
      className={classes.layer}
      role="slider"
      tabIndex={0}
      aria-label={props.name}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, rows.length - 1)}
      aria-valuenow={index}
      aria-valuetext={props.describe(index)}
      onPointerMove={(event) => moveTo(at(event))}
      onPointerLeave={() => cursor.set(null)}
      onClick={(event) => props.onOpen(at(event))}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && moveTo(index)}
      onBlur={() => here && cursor.set(null)}
      onKeyDown={onKeyDown}
    >
      {shown !== undefined && <Crosshair {...props} index={shown} spoken={here} />}
    </div>
  )
}

function Crosshair({ rows, domain, most, label, index, spoken }: Props & { index: number; spoken: boolean }) {
  const row = rows[index]
  if (row === undefined) return null
  const along = fractionOf(row.t, domain)
  const marks = [
    ['diplomacy', row.diplomacy ?? row.thinDiplomacy],
    ['threat', row.threat ?? row.thinThreat],
    ['net', row.net ?? row.thinNet],
  ] as const
  return (
    <>
      <div className={classes.hair} style={{ left: `${along * 100}%` }}>
        {marks.map(
          ([name, value]) =>
            value !== null && (
              <span
                key={name}
                className={classes.mark}
                data-measure={name}
                style={{ top: `${(0.5 - value / (2 * most)) * 100}%` }}
              />
            ),
        )}
      </div>
      {spoken && (
        <div
          className={classes.label}
          data-side={along > 0.5 ? 'left' : 'right'}
          style={{ '--along': along } as CSSProperties}
        >
          {label(index)}
        </div>
      )}
    </>
  )
}
