import type { Measure } from '@dualtrack/domain'

/** Steps from the middle outwards; 0 is even, or as good as nothing. */
export type Level = 0 | 1 | 2 | 3 | 4

/** The colour of a value: which side it leans to (an amount leans to none), and how far. */
export interface Step {
  side: 'diplomacy' | 'threat' | 'amount'
  level: Level
}

/** Where the steps begin, seen from the middle. They are fixed, so that two views compare at a glance. */
const FROM: Record<Measure, readonly [number, number, number, number]> = {
  diplomacy: [2, 10, 25, 45],
  threat: [2, 10, 25, 45],
  net: [5, 15, 30, 50],
  share: [0.05, 0.15, 0.25, 0.4],
  dualTrack: [0.1, 0.25, 0.5, 0.75],
  volume: [1, 10, 100, 1000],
}

const LEVELS = [1, 2, 3, 4] as const

const levelOf = (distance: number, from: readonly number[]): Level =>
  LEVELS.findLast((level) => distance >= (from[level - 1] ?? Number.POSITIVE_INFINITY)) ?? 0

const MIDDLE: Partial<Record<Measure, number>> = { net: 0, share: 0.5 }

/** The step that a value of a measure falls into. */
export function stepOf(measure: Measure, value: number): Step {
  const middle = MIDDLE[measure]
  if (middle !== undefined) {
    // Decimals such as 0.55 − 0.5 fall a hair short of their step.
    const distance = Math.round((value - middle) * 1e6) / 1e6
    return {
      side: distance < 0 ? 'threat' : 'diplomacy',
      level: levelOf(Math.abs(distance), FROM[measure]),
    }
  }
  const side = measure === 'diplomacy' || measure === 'threat' ? measure : 'amount'
  return { side, level: levelOf(value, FROM[measure]) }
}

/** One entry of the key: its colour, and the values that it stands for; an end that is open is null. */
export interface KeyStep {
  step: Step
  from: number | null
  to: number | null
}

/** The key of a measure, from its lowest values to its highest. */
export function keyOf(measure: Measure): KeyStep[] {
  const middle = MIDDLE[measure]
  const from = FROM[measure]
  const side = stepOf(measure, Number.MAX_SAFE_INTEGER).side
  const at = (level: number) => from[level - 1] ?? 0
  const above = LEVELS.map((level) => ({
    step: { side, level },
    from: (middle ?? 0) + at(level),
    to: level === 4 ? null : (middle ?? 0) + at(level + 1),
  }))
  if (middle === undefined) {
    const least = measure === 'volume' ? [] : [{ step: { side, level: 0 as Level }, from: 0, to: at(1) }]
    return [...least, ...above]
  }
  const below = LEVELS.toReversed().map((level) => ({
    step: { side: 'threat' as const, level },
    from: level === 4 ? null : middle - at(level + 1),
    to: middle - at(level),
  }))
  const even = { step: { side, level: 0 as Level }, from: middle - at(1), to: middle + at(1) }
  return [...below, even, ...above]
}
