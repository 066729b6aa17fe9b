import type { SVGProps } from 'react'
import { useXAxisScale, useYAxisScale } from 'recharts'

interface Props
  extends Pick<SVGProps<SVGPathElement>, 'stroke' | 'strokeWidth' | 'strokeOpacity' | 'strokeDasharray'> {
  times: readonly number[]
  /** One for each time; null is a gap. */
  values: readonly (number | null)[]
}

/** How much wider than its line a value between two gaps is drawn. */
const LONE = 2.4

/**
 * A line through values with gaps; a value between two gaps, which no line can show, is a dot. Two elements however
 * many points, which is what makes a change of filter quick.
 */
export function LinePath({ times, values, ...stroke }: Props) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  const corner = (i: number) => `${x(times[i] ?? 0)?.toFixed(1)} ${y(values[i] ?? 0)?.toFixed(1)}`
  const runs = runsOf(values)
  const lines = runs.filter((run) => run.length > 1).map((run) => `M${run.map(corner).join('L')}`)
  const dots = runs.filter((run) => run.length === 1).map(([i = 0]) => `M${corner(i)}h0`)
  const drawn = { fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round', ...stroke } as const
  const { strokeDasharray: _, ...dot } = drawn
  return (
    <>
      <path d={lines.join('')} {...drawn} />
      {dots.length > 0 && <path d={dots.join('')} {...dot} strokeWidth={LONE * Number(stroke.strokeWidth)} />}
    </>
  )
}

interface AreaProps extends Props {
  fill: string
  fillOpacity: number
}

/** The area between values and the line of 0, with its edge and with gaps. */
export function AreaPath({ times, values, fill, fillOpacity, ...stroke }: AreaProps) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  const at = (i: number, value: number) => `${x(times[i] ?? 0)?.toFixed(1)} ${y(value)?.toFixed(1)}`
  const runs = runsOf(values).filter((run) => run.length > 1)
  const edges = runs.map((run) => run.map((i) => at(i, values[i] ?? 0)).join('L'))
  const areas = runs.map((run, r) => `M${at(run[0] ?? 0, 0)}L${edges[r]}L${at(run.at(-1) ?? 0, 0)}Z`)
  return (
    <>
      <path d={areas.join('')} fill={fill} fillOpacity={fillOpacity} stroke="none" />
      <path d={edges.map((edge) => `M${edge}`).join('')} fill="none" strokeLinejoin="round" {...stroke} />
    </>
  )
}

interface BandProps {
  times: readonly number[]
  bands: readonly ([number, number] | null)[]
  fill: string
  fillOpacity: number
  stroke?: string
  strokeWidth?: number
}

/** The area between lows and highs, with gaps. */
export function BandPath({ times, bands, ...paint }: BandProps) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  const path = runsOf(bands).map((run) => {
    const corner = (i: number, end: 0 | 1) =>
      `${x(times[i] ?? 0)?.toFixed(1)} ${y(bands[i]?.[end] ?? 0)?.toFixed(1)}`
    const up = run.map((i) => corner(i, 1))
    const down = run.toReversed().map((i) => corner(i, 0))
    return `M${[...up, ...down].join('L')}Z`
  })
  return <path d={path.join('')} {...paint} />
}

/** The unbroken runs of what is known, as lists of indices. */
function runsOf(values: readonly unknown[]): number[][] {
  const runs: number[][] = []
  values.forEach((value, i) => {
    if (value === null) return
    if (i > 0 && values[i - 1] !== null) runs.at(-1)?.push(i)
    else runs.push([i])
  })
  return runs
}
