import { usePlotArea, useYAxisScale } from 'recharts'
import { lastOf, type PlotLine } from './plot-line.ts'
import { spread } from './spread.ts'

/** Room for one label, and from the plot to the labels, in px. */
const LINE = 14
const GAP = 7

/** The name of each line beside its end, moved apart where lines end together. */
export function EndLabels({ lines }: { lines: readonly PlotLine[] }) {
  const plot = usePlotArea()
  const y = useYAxisScale()
  if (plot === undefined || y === undefined) return null
  const ends = lines.flatMap((line) => {
    const value = lastOf(line)
    const at = value === null ? undefined : y(value)
    return at === undefined ? [] : [{ line, at }]
  })
  const placed = spread(
    ends.map(({ at }) => at),
    LINE,
    plot.y + 5,
    plot.y + plot.height - 5,
  )
  return ends.map(({ line }, i) => (
    <text
      key={line.key}
      x={plot.x + plot.width + GAP}
      y={(placed[i] ?? 0) + 4}
      fill={line.color}
      fontSize={12}
      fontWeight={650}
    >
      {line.short}
    </text>
  ))
}
