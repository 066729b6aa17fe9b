import type { CSSProperties, ReactNode } from 'react'
import classes from './plot-cursor.module.css'

/** A dot of the crosshair on a line. */
export interface CursorMark {
  /** Unique within the chart. */
  key: string
  /** What a click near it opens. */
  line: string
  /** How far down the plot it is, 0…1. */
  at: number
  color: string
}

interface Props {
  /** How far along the plot it is, 0…1. */
  along: number
  marks: readonly CursorMark[]
  /** The line that the reader is at, drawn larger; '' for none. */
  line: string
  /** The floating label; null where the reader is in another chart. */
  label: ReactNode
}

/** The hair over a plot, its dots, and the numbers beside it. */
export function Crosshair({ along, marks, line, label }: Props) {
  return (
    <>
      <div className={classes.hair} style={{ left: `${along * 100}%` }}>
        {marks.map((mark) => (
          <span
            key={mark.key}
            className={classes.mark}
            data-line={mark.key}
            data-at={line !== '' && mark.line === line}
            style={{ top: `${mark.at * 100}%`, background: mark.color }}
          />
        ))}
      </div>
      {label !== null && (
        <div
          className={classes.label}
          data-side={along > 0.5 ? 'left' : 'right'}
          style={{ '--along': along } as CSSProperties}
        >
          {label}
        </div>
      )}
    </>
  )
}
