import type { ReactNode } from 'react'
import classes from './plot-box.module.css'

interface Props {
  /** Height of the chart with its axes, in px. */
  height: number
  /** What lies between the edges of the chart and its plot, in px. */
  inset: { top: number; bottom: number; left: number; right: number }
  chart: ReactNode
  /** Direct labels on the plot. */
  labels?: ReactNode
  /** What reacts to pointer and keys. */
  live: ReactNode
  /** Marks over the plot, placed along it in per cent; they react to the pointer only where they say so. */
  over?: ReactNode
  /** What stands under the chart in step with its time axis. */
  under?: ReactNode
}

/** A chart with what is laid over and under its plot. Time runs left to right in every language. */
export function PlotBox({ height, inset, chart, labels, live, over, under }: Props) {
  const { left, right } = inset
  return (
    <div dir="ltr">
      <div className={classes.plot} style={{ blockSize: height }}>
        <div aria-hidden="true">
          {chart}
          {labels !== undefined && (
            <div className={classes.layer} style={inset}>
              {labels}
            </div>
          )}
        </div>
        <div className={classes.live} style={inset} data-picture="none">
          {live}
        </div>
        {over !== undefined && (
          <div className={classes.over} style={inset}>
            {over}
          </div>
        )}
      </div>
      {under !== undefined && <div style={{ marginLeft: left, marginRight: right }}>{under}</div>}
    </div>
  )
}
