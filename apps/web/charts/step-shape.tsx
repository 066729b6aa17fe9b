import type { ReactNode } from 'react'
import classes from './measure-steps.module.css'
import type { Step } from './measure-steps.ts'

/** What a shape is drawn with; the shape spreads it over its element. */
export interface Paint {
  className?: string
  fill?: string
  pointerEvents?: 'none'
  'data-side'?: string
  'data-level'?: number
}

interface Props {
  /** null: no acts. */
  step: Step | null
  /** Whether threat is dotted, where shapes do not part it from diplomacy. */
  dotted: boolean
  /** The id of the patterns in reach. */
  patterns: string
  draw: (paint: Paint) => ReactNode
}

/** A shape in the colour of its step: no acts hatched. */
export function StepShape({ step, dotted, patterns, draw }: Props) {
  if (step === null) return draw({ fill: `url(#${patterns}-hatch)` })
  return (
    <>
      {draw({ className: classes.step ?? '', 'data-side': step.side, 'data-level': step.level })}
      {dotted &&
        step.side === 'threat' &&
        step.level > 0 &&
        draw({ fill: `url(#${patterns}-dots)`, pointerEvents: 'none' })}
    </>
  )
}
