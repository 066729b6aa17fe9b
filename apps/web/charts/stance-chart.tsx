import { memo } from 'react'
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { TimeTick } from '../format/time-ticks.ts'
import { Clipped } from './clipped.tsx'
import { BELOW_PLOT, PLOT } from './geometry.ts'
import { Hatching } from './hatching.tsx'
import { AreaPath, BandPath, LinePath } from './line-path.tsx'
import { LonePoints, RawPoints, VolumeStrip } from './stance-marks.tsx'
import type { StanceRow } from './stance-row.ts'

interface Props {
  rows: readonly StanceRow[]
  /** Ends of the time axis, in day numbers. */
  domain: [number, number]
  ticks: readonly TimeTick[]
  /** The value axis runs from −most to most. */
  most: number
  /** Articles at the full height of the strip. */
  mostArticles: number
  /** Stretches whose numbers are not complete, in day numbers. */
  hatched: readonly (readonly [number, number])[]
  height: number
}

const blue = { stroke: 'var(--dt-diplomacy)', fill: 'var(--dt-diplomacy-fill)', strokeWidth: 1.25 } as const
const orange = { stroke: 'var(--dt-threat)', fill: 'var(--dt-threat-fill)', strokeWidth: 1.25 } as const
const faint = { strokeOpacity: 0.6, fillOpacity: 0.4, strokeDasharray: '3 3' } as const
const solid = { fillOpacity: 1 } as const

/** Both halves of the axis count upwards from the line: blue above, orange below. */
const magnitude = (value: number) => String(Math.abs(value))

/** Diplomacy above the line, threat below, net in bold with its band, articles in a strip underneath. */
export const StanceChart = memo(function StanceChart({
  rows,
  domain,
  ticks,
  most,
  mostArticles,
  hatched,
  height,
}: Props) {
  const times = rows.map((row) => row.t)
  const labels = new Map(ticks.map((tick) => [tick.t, tick.label]))
  return (
    <ComposedChart
      responsive
      style={{ inlineSize: '100%', blockSize: height }}
      data={[...rows]}
      margin={{ top: PLOT.top, right: PLOT.right, bottom: BELOW_PLOT - PLOT.axis, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--dt-line)" />
      <XAxis
        dataKey="t"
        type="number"
        scale="time"
        domain={domain}
        ticks={ticks.map((tick) => tick.t)}
        tickFormatter={(t: number) => labels.get(t) ?? ''}
        interval={0}
        height={PLOT.axis}
        tickMargin={PLOT.strip + PLOT.stripGap + 4}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--dt-muted)', fontSize: 12 }}
      />
      <YAxis
        width={PLOT.left}
        domain={[-most, most]}
        allowDataOverflow
        ticks={[-most, -most / 2, 0, most / 2, most]}
        tickFormatter={magnitude}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--dt-muted)', fontSize: 12 }}
      />
      <Hatching spans={hatched} />
      <Clipped>
        <AreaPath {...blue} {...solid} times={times} values={rows.map((row) => row.diplomacy)} />
        <AreaPath {...orange} {...solid} times={times} values={rows.map((row) => row.threat)} />
        <AreaPath {...blue} {...faint} times={times} values={rows.map((row) => row.thinDiplomacy)} />
        <AreaPath {...orange} {...faint} times={times} values={rows.map((row) => row.thinThreat)} />
        <BandPath
          times={times}
          bands={rows.map((row) => row.band)}
          fill="var(--dt-band)"
          fillOpacity={1}
          stroke="var(--dt-band-edge)"
          strokeWidth={0.75}
        />
      </Clipped>
      <RawPoints rows={rows} />
      <ReferenceLine y={0} stroke="var(--dt-line-strong)" />
      <LinePath
        times={times}
        values={rows.map((row) => row.beforeNet)}
        stroke="var(--dt-net)"
        strokeWidth={1.5}
        strokeOpacity={0.55}
        strokeDasharray="0.5 4"
      />
      <LinePath
        times={times}
        values={rows.map((row) => row.thinNet)}
        stroke="var(--dt-net)"
        strokeWidth={2}
        strokeOpacity={0.6}
        strokeDasharray="2 4"
      />
      <LinePath times={times} values={rows.map((row) => row.net)} stroke="var(--dt-net)" strokeWidth={2.75} />
      <LonePoints rows={rows} />
      <VolumeStrip rows={rows} most={mostArticles} />
    </ComposedChart>
  )
})
