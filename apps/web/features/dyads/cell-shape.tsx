import type { Stance } from '@dualtrack/domain'
import steps from '../../charts/measure-steps.module.css'
import { stepOf } from '../../charts/measure-steps.ts'
import { isThin } from './hostile.ts'
import classes from './matrix.module.css'

const BOX = 26
const LEAST = 8

/** The side or diameter of a shape: its area grows with the acts. In px. */
const sizeOf = (acts: number, most: number) => LEAST + (BOX - LEAST) * Math.sqrt(acts / most)

/** One cell: colour by net, area by acts; round where diplomacy leads, square where threat does; thin: an outline. */
export function CellShape({ stance, most }: { stance: Stance; most: number }) {
  const step = stepOf('net', stance.net ?? 0)
  const size = sizeOf(Math.min(stance.events, most), most)
  return (
    <svg width={BOX} height={BOX} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true" className={classes.shape}>
      <rect
        className={steps.step}
        data-side={step.side}
        data-level={step.level}
        data-thin={isThin(stance)}
        x={(BOX - size) / 2}
        y={(BOX - size) / 2}
        width={size}
        height={size}
        rx={step.side === 'threat' && step.level > 0 ? 2 : size / 2}
      />
    </svg>
  )
}
