import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { PLOT } from './geometry.ts'
import type { StanceRow } from './stance-row.ts'

type Rows = { rows: readonly StanceRow[] }
type Position = (x: number | null, y: number | null) => string

/** A track without an act has the value 0: a dot on the line would only clutter it. */
const orNone = (value: number | null) => (value === 0 ? null : value)

/** Turns values into a path of dots: one element for all of them, however many there are. */
function useDots(): Position {
  const x = useXAxisScale()
  const y = useYAxisScale()
  return (at, value) => {
    const left = at === null ? undefined : x?.(at)
    const top = value === null ? undefined : y?.(value)
    return left === undefined || top === undefined ? '' : `M${left} ${top}h0`
  }
}

const dotted = (color: string, size: number, opacity: number) =>
  ({
    stroke: color,
    strokeWidth: size,
    strokeOpacity: opacity,
    strokeLinecap: 'round',
    fill: 'none',
  }) as const

/** Each bucket alone, faint: what the trailing window smooths. */
export function RawPoints({ rows }: Rows) {
  const dot = useDots()
  return (
    <g>
      <path
        d={rows.map((row) => dot(row.t, orNone(row.rawDiplomacy))).join('')}
        {...dotted('var(--dt-diplomacy)', 4.5, 0.5)}
      />
      <path
        d={rows.map((row) => dot(row.t, orNone(row.rawThreat))).join('')}
        {...dotted('var(--dt-threat)', 4.5, 0.5)}
      />
    </g>
  )
}

/** Points between two gaps, which no line can show. */
export function LonePoints({ rows }: Rows) {
  const dot = useDots()
  const lone = rows.filter((row) => row.alone)
  const path = (of: (row: StanceRow) => number | null) => lone.map((row) => dot(row.t, of(row))).join('')
  return (
    <g>
      <path
        d={path((row) => row.diplomacy ?? row.thinDiplomacy)}
        {...dotted('var(--dt-diplomacy)', 6, 0.8)}
      />
      <path d={path((row) => row.threat ?? row.thinThreat)} {...dotted('var(--dt-threat)', 6, 0.8)} />
      <path d={path((row) => row.net ?? row.thinNet)} {...dotted('var(--dt-net)', 7, 1)} />
    </g>
  )
}

/** How many articles stand behind each bucket, as bars under the plot. */
export function VolumeStrip({ rows, most }: Rows & { most: number }) {
  const x = useXAxisScale()
  const plot = usePlotArea()
  if (x === undefined || plot === undefined || rows.length === 0) return null
  const base = plot.y + plot.height + PLOT.stripGap + PLOT.strip
  const width = Math.max(1, Math.min(14, (plot.width / rows.length) * 0.6))
  const bars = rows.filter((row) => row.articles > 0)
  const path = bars.map((row) => {
    const left = x(row.t)
    const size = Math.max(1.5, (row.articles / most) * PLOT.strip)
    return left === undefined ? '' : `M${left} ${base}v${-size}`
  })
  return (
    <g>
      <path d={`M${plot.x} ${base + 0.5}h${plot.width}`} stroke="var(--dt-line)" />
      <path d={path.join('')} stroke="var(--dt-volume)" strokeWidth={width} />
    </g>
  )
}
