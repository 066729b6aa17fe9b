import { addDays, dayNumber } from '@dualtrack/domain'

/** Days between two stops of the slider, for a corpus of at most so many days. */
const STEPS = [
  { days: 200, step: 1 },
  { days: 1500, step: 7 },
] as const
const WIDEST_STEP = 30

/** The days on which the slider stops, counted back from the corpus's last day. */
export function framesOf({ from, to }: { from: string; to: string }): string[] {
  const days = dayNumber(to) - dayNumber(from) + 1
  const step = STEPS.find((candidate) => days <= candidate.days)?.step ?? WIDEST_STEP
  const count = Math.floor((days - 1) / step) + 1
  return Array.from({ length: count }, (_, i) => addDays(to, -step * (count - 1 - i)))
}

/** The stop on a day, or the last one before it. */
export function frameAt(frames: readonly string[], day: string | undefined): number {
  if (day === undefined) return frames.length - 1
  return Math.max(
    0,
    frames.findLastIndex((frame) => frame <= day),
  )
}
