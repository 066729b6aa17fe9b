import type { ComponentProps } from 'react'
import { BELOW_PLOT, PLOT } from './geometry.ts'
import { PlotCursor } from './plot-cursor.tsx'
import { StanceChart } from './stance-chart.tsx'
import classes from './stance-plot.module.css'

type Props = ComponentProps<typeof StanceChart> &
  ComponentProps<typeof PlotCursor> & {
    /** What the upper and the lower half show. */
    above: string
    below: string
    /** Name of the strip. */
    strip: string
  }

/** A stance chart with its live layer and its direct labels. Time runs left to right in every language. */
export function StancePlot(props: Props) {
  const { rows, domain, ticks, most, mostArticles, height } = props
  const inset = { top: PLOT.top, bottom: BELOW_PLOT, left: PLOT.left, right: PLOT.right }
  return (
    <div className={classes.plot} dir="ltr" style={{ blockSize: height }}>
      <div aria-hidden="true">
        <StanceChart {...{ rows, domain, ticks, most, mostArticles, height }} />
        <div className={classes.labels} style={inset}>
          <span className={classes.above}>{props.above}</span>
          <span className={classes.below}>{props.below}</span>
          <span className={classes.strip}>{props.strip}</span>
        </div>
      </div>
      <div className={classes.live} style={inset} data-picture="none">
        <PlotCursor {...props} />
      </div>
    </div>
  )
}
