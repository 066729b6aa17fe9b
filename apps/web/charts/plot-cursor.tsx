import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo } from 'react'
import { Crosshair, type CursorMark } from './crosshair.tsx'
import { type Cursor, useCursor } from './cursor.ts'
import { fractionOf, nearestIndex } from './geometry.ts'
import classes from './plot-cursor.module.css'
import { lineOf, stepOf } from './plot-keys.ts'
import type { PlotPoint } from './plot-point.ts'
import { endsOf } from './stretch.ts'
import { useClicks } from './use-clicks.ts'
import { useStretch } from './use-stretch.ts'

/** What a reader can do with a plot, and what it says. Points are told by index, lines by name. */
export interface PlotReading {
  /** Name of the chart, as a screen reader says it. */
  name: string
  chart: string
  cursor: Cursor
  /** The point in plain words, for a screen reader. */
  describe: (index: number, line: string) => string
  /** A stretch of points in plain words. */
  describeRange: (first: number, last: number) => string
  /** The point as the floating label shows it. */
  label: (index: number, line: string) => ReactNode
  /** The evidence of a point. */
  onOpen: (index: number, line: string) => void
  /** A stretch was chosen: dragged over, or by Shift with arrows and Enter. */
  onRange: (first: number, last: number) => void
  /** A step back from the last stretch: double click or Backspace. Undefined where there is none. */
  onBack: (() => void) | undefined
}

interface Props extends PlotReading {
  points: readonly PlotPoint[]
  domain: readonly [number, number]
  /** The point to begin with. */
  start: number
  /** The lines to choose between with Up and Down; [''] where there is no choice. */
  lines: readonly string[]
  marks: (index: number) => readonly CursorMark[]
}

/**
 * The live layer over a plot: crosshair, label, pointer and keys. To assistive technology it is a slider over
 * time, so that arrow keys reach it and each point is read out.
 */
export function PlotCursor(props: Props) {
  const { points, domain, cursor, chart, lines, onBack } = props
  const looked = useCursor(cursor)
  const indexOf = useMemo(() => new Map(points.map((point, i) => [point.day, i])), [points])
  const times = useMemo(() => points.map((point) => point.t), [points])
  const last = Math.max(0, points.length - 1)
  const shown = looked === null ? undefined : indexOf.get(looked.day)
  const here = looked?.chart === chart
  const index = (here ? shown : undefined) ?? Math.min(last, props.start)
  const line = here && lines.includes(looked.line) ? looked.line : (lines[0] ?? '')

  const moveTo = (i: number, to: string) => {
    const point = points[i]
    if (point !== undefined) cursor.set({ day: point.day, chart, line: to })
  }
  const indexAt = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const fraction = (event.clientX - box.left) / box.width
    return nearestIndex(times, domain[0] + fraction * (domain[1] - domain[0]))
  }
  const lineAt = (event: MouseEvent<HTMLElement>) => {
    if (lines.length < 2) return line
    const box = event.currentTarget.getBoundingClientRect()
    return nearestLine(props.marks(indexAt(event)), (event.clientY - box.top) / box.height) ?? line
  }
  const { stretch, set, pointer, wasDragged } = useStretch(indexAt, props.onRange)
  const open = (event: MouseEvent<HTMLElement>) => {
    const [i, which] = [indexAt(event), lineAt(event)]
    return () => props.onOpen(i, which)
  }
  const onClicks = useClicks(open, onBack)
  const choose = () => {
    if (stretch === null || stretch.anchor === stretch.head) return props.onOpen(index, line)
    set(null)
    props.onRange(...endsOf(stretch))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOf(event.key, index, last)
    const other = lineOf(event.key, line, lines)
    if (to !== undefined) {
      set(event.shiftKey ? { anchor: stretch?.anchor ?? index, head: to } : null)
      moveTo(to, line)
    } else if (other !== undefined) moveTo(index, other)
    else if (event.key === 'Enter' || event.key === ' ') choose()
    else if (event.key === 'Escape' && stretch !== null) set(null)
    else if (event.key === 'Backspace' && onBack !== undefined) onBack()
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
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={
        stretch === null ? props.describe(index, line) : props.describeRange(...endsOf(stretch))
      }
      {...pointer}
      onPointerMove={(event) => {
        moveTo(indexAt(event), lineAt(event))
        pointer.onPointerMove(event)
      }}
      onPointerLeave={() => cursor.set(null)}
      onClick={(event) => !wasDragged() && onClicks(event)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && moveTo(index, line)}
      onBlur={() => {
        set(null)
        if (here) cursor.set(null)
      }}
      onKeyDown={onKeyDown}
    >
      {stretch !== null && <Chosen points={points} domain={domain} ends={endsOf(stretch)} />}
      {shown !== undefined && (
        <Crosshair
          along={fractionOf(points[shown]?.t ?? 0, domain)}
          marks={props.marks(shown)}
          line={here ? line : ''}
          label={here && stretch === null ? props.label(shown, line) : null}
        />
      )}
    </div>
  )
}

function nearestLine(marks: readonly CursorMark[], at: number): string | undefined {
  const byDistance = marks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
  return byDistance[0]?.line
}

function Chosen({ points, domain, ends }: Pick<Props, 'points' | 'domain'> & { ends: [number, number] }) {
  const [first, last] = ends.map((i) => fractionOf(points[i]?.t ?? 0, domain) * 100)
  return (
    <div className={classes.chosen} style={{ left: `${first}%`, width: `${(last ?? 0) - (first ?? 0)}%` }} />
  )
}
