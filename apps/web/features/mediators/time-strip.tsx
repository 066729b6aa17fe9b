import { type Bucket, dayNumber, type Mediation, nextBucket } from '@dualtrack/domain'
import { formatBucket } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import classes from './time-strip.module.css'

interface Props {
  points: Mediation['points']
  range: { from: string; to: string }
  bucket: Bucket
}

const SIZE = { width: 220, height: 24 }
const LEAST = 3

/** When it is told, on the range of the page: a bar for each bucket, higher with more stories. */
export function TimeStrip({ points, range, bucket }: Props) {
  const [first, last] = [dayNumber(range.from), dayNumber(range.to) + 1]
  const x = (day: number) => ((Math.min(last, Math.max(first, day)) - first) / (last - first)) * SIZE.width
  const most = Math.max(1, ...points.map(({ stories }) => stories))
  const words = points
    .map(({ day, stories }) => t.mediators.point(formatBucket(day, bucket), stories))
    .join('; ')
  return (
    <svg className={classes.strip} {...SIZE} role="img" aria-label={words}>
      <title>{words}</title>
      <line className={classes.base} x1="0" x2={SIZE.width} y1={SIZE.height - 0.5} y2={SIZE.height - 0.5} />
      {points.map(({ day, stories }) => {
        const [start, end] = [x(dayNumber(day)), x(dayNumber(nextBucket(day, bucket)))]
        const height = (SIZE.height - 2) * (stories / most)
        return (
          <rect
            key={day}
            className={classes.bar}
            x={start}
            y={SIZE.height - height}
            width={Math.max(LEAST, end - start - 1)}
            height={height}
          />
        )
      })}
    </svg>
  )
}
