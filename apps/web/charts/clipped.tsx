import { type ReactNode, useId } from 'react'
import { usePlotArea } from 'recharts'

/** Keeps what is drawn within the plot: a wide band may run off it. */
export function Clipped({ children }: { children: ReactNode }) {
  const id = useId()
  const plot = usePlotArea()
  if (plot === undefined) return null
  return (
    <>
      <clipPath id={id}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}
