import { useId } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'

/** Stretches of the time axis whose numbers are not complete yet, in day numbers: hatched, under everything else. */
export function Hatching({ spans }: { spans: readonly (readonly [number, number])[] }) {
  const id = useId()
  const x = useXAxisScale()
  const plot = usePlotArea()
  if (x === undefined || plot === undefined || spans.length === 0) return null
  return (
    <g>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v6" stroke="var(--dt-line-strong)" strokeWidth={1.5} strokeOpacity={0.6} />
      </pattern>
      {spans.map(([from, to]) => {
        const [left = plot.x, right = plot.x] = [x(from), x(to)]
        const start = Math.max(plot.x, left)
        const width = Math.min(plot.x + plot.width, right) - start
        return width <= 0 ? null : (
          <rect key={from} x={start} y={plot.y} width={width} height={plot.height} fill={`url(#${id})`} />
        )
      })}
    </g>
  )
}
