import type { ComponentProps, ReactNode } from 'react'
import type { CursorMark } from './crosshair.tsx'
import { PLOT } from './geometry.ts'
import { LinesChart } from './lines-chart.tsx'
import { PlotBox } from './plot-box.tsx'
import { PlotCursor, type PlotReading } from './plot-cursor.tsx'
import { depthOf, type PlotLine } from './plot-line.ts'
import type { PlotPoint } from './plot-point.ts'

interface Props extends Omit<ComponentProps<typeof LinesChart>, 'times'>, PlotReading {
  points: readonly PlotPoint[]
  /** Marks over the plot and a rail under it: see PlotBox. */
  over?: ReactNode
  under?: ReactNode
}

/** The last point at which any line has a value. */
const lastKnown = (lines: readonly PlotLine[]) =>
  Math.max(0, ...lines.map((line) => line.values.findLastIndex((value) => value !== null)))

/** Several lines on one axis, with their live layer. */
export function LinesPlot(props: Props) {
  const { points, lines, axis, domain, ticks, hatched, height, right, banded } = props
  const times = points.map((point) => point.t)
  const marksAt = (i: number): CursorMark[] =>
    lines.flatMap(({ key, line, color, sign, values }) => {
      const value = values[i] ?? null
      return value === null ? [] : [{ key, line, at: depthOf(sign * value, axis), color }]
    })
  return (
    <PlotBox
      height={height}
      inset={{ top: PLOT.top, bottom: PLOT.axis, left: PLOT.left, right }}
      chart={<LinesChart {...{ times, lines, axis, domain, ticks, hatched, height, right, banded }} />}
      live={
        <PlotCursor
          {...props}
          start={lastKnown(lines)}
          lines={[...new Set(lines.map((line) => line.line))]}
          marks={marksAt}
        />
      }
      over={props.over}
      under={props.under}
    />
  )
}
