import { Fragment, memo } from 'react'
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { TimeTick } from '../format/time-ticks.ts'
import { Clipped } from './clipped.tsx'
import { EndLabels } from './end-labels.tsx'
import { PLOT } from './geometry.ts'
import { Hatching } from './hatching.tsx'
import { BandPath, LinePath } from './line-path.tsx'
import { faintOf, type PlotLine, solidOf, type ValueAxis } from './plot-line.ts'

interface Props {
  /** Day numbers of the points. */
  times: readonly number[]
  lines: readonly PlotLine[]
  axis: ValueAxis
  domain: [number, number]
  ticks: readonly TimeTick[]
  /** Stretches whose numbers are not complete, in day numbers. */
  hatched: readonly (readonly [number, number])[]
  height: number
  /** Room to the right of the plot, in px: the names of the lines stand there when it is wide enough. */
  right: number
  /** Whether the bands are drawn: among many lines they only hide each other. */
  banded: boolean
}

const tick = { fill: 'var(--dt-muted)', fontSize: 12 }

/** Several lines on one axis. */
export const LinesChart = memo(function LinesChart(props: Props) {
  const { times, lines, axis, domain, ticks, height, right } = props
  const labels = new Map(ticks.map((one) => [one.t, one.label]))
  return (
    <ComposedChart
      responsive
      style={{ inlineSize: '100%', blockSize: height }}
      data={times.map((t) => ({ t }))}
      margin={{ top: PLOT.top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--dt-line)" />
      <XAxis
        dataKey="t"
        type="number"
        scale="time"
        domain={domain}
        allowDataOverflow
        ticks={ticks.map((one) => one.t)}
        tickFormatter={(t: number) => labels.get(t) ?? ''}
        interval={0}
        height={PLOT.axis}
        tickLine={false}
        axisLine={false}
        tick={tick}
      />
      <YAxis
        width={PLOT.left}
        type="number"
        domain={[axis.low, axis.high]}
        allowDataOverflow
        ticks={[...axis.ticks]}
        tickFormatter={axis.format}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={tick}
      />
      <Hatching spans={props.hatched} />
      {axis.middle !== null && <ReferenceLine y={axis.middle} stroke="var(--dt-line-strong)" />}
      <Clipped>
        {lines.map((line) => (
          <Line key={line.key} line={line} times={times} banded={props.banded} />
        ))}
      </Clipped>
      {right > PLOT.right && <EndLabels lines={lines} />}
    </ComposedChart>
  )
})

function Line({ line, times, banded }: { line: PlotLine; times: readonly number[]; banded: boolean }) {
  const stroke = { times, stroke: line.color, strokeDasharray: line.dash }
  return (
    <Fragment>
      {banded && <BandPath times={times} bands={line.bands} fill={line.color} fillOpacity={0.1} />}
      {line.before !== null && (
        <LinePath
          {...stroke}
          values={line.before.map((value) => (value === null ? null : line.sign * value))}
          strokeWidth={1.5}
          strokeOpacity={0.55}
          strokeDasharray="0.5 4"
        />
      )}
      <LinePath {...stroke} values={faintOf(line)} strokeWidth={1.5} strokeOpacity={0.6} />
      <LinePath {...stroke} values={solidOf(line)} strokeWidth={2.5} />
    </Fragment>
  )
}
