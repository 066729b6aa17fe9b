import type { StancePoint } from '@dualtrack/domain'
import { dayNumber } from '@dualtrack/domain'
import { formatSigned } from '../format/numbers.ts'
import classes from './pair-lines.module.css'

interface Props {
  /** What the picture shows and which line is which, written under it. */
  name: string
  /** The way in question, drawn bold, and the way back, dashed. */
  one: readonly StancePoint[]
  other: readonly StancePoint[]
}

const SIZE = { width: 520, height: 96, edge: 6 }

/** The unbroken stretches of a line as path data; a gap where there is no evidence. */
function pathOf(
  points: readonly StancePoint[],
  x: (day: string) => number,
  y: (net: number) => number,
): string {
  let open = false
  return points
    .map(({ day, net }) => {
      const command = open ? 'L' : 'M'
      open = net !== null
      return net === null ? '' : `${command}${x(day).toFixed(1)} ${y(net).toFixed(1)}h0.01`
    })
    .join('')
}

/** The net of both directions of a pair over time, on one axis around 0. */
export function PairLines({ name, one, other }: Props) {
  const days = one.map(({ day }) => dayNumber(day))
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 1]
  const nets = [...one, ...other].map(({ net }) => Math.abs(net ?? 0))
  const most = Math.max(10, ...nets)
  const { width, height, edge } = SIZE
  const x = (day: string) => edge + ((dayNumber(day) - first) / (last - first || 1)) * (width - 2 * edge)
  const y = (net: number) => height / 2 - (net / most) * (height / 2 - edge)
  return (
    <figure>
      <svg className={classes.lines} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <line className={classes.zero} x1="0" x2={width} y1={height / 2} y2={height / 2} />
        <text className={classes.end} x="4" y="13">
          {formatSigned(most)}
        </text>
        <text className={classes.end} x="4" y={height - 5}>
          {formatSigned(-most)}
        </text>
        <path className={classes.other} d={pathOf(other, x, y)} />
        <path className={classes.one} d={pathOf(one, x, y)} />
      </svg>
      <figcaption className={classes.caption} aria-hidden="true">
        {name}
      </figcaption>
    </figure>
  )
}
