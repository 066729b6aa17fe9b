import { addDays, bucketStart, dayNumber, nextBucket } from '@dualtrack/domain'
import { LOCALE } from './locale.ts'

export interface TimeTick {
  /** Day number (days since 1970-01-01, UTC). */
  t: number
  label: string
}

type Step = { every: number; unit: 'day' | 'week' | 'month' }

/** From fine to coarse; the first that gives few enough ticks wins. */
const STEPS: readonly Step[] = [
  { every: 1, unit: 'day' },
  { every: 2, unit: 'day' },
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 2, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
  { every: 24, unit: 'month' },
  { every: 60, unit: 'month' },
  { every: 120, unit: 'month' },
]

const DAYS = { day: 1, week: 7, month: 30.44 }

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const label = (day: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...parts }).format(date(day))

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** Is `day` on the grid of the step? Months count from January of year 0, weeks and days from the epoch. */
function onGrid(day: string, step: Step): boolean {
  if (step.unit === 'month') return monthNumber(day) % step.every === 0
  const n = step.unit === 'week' ? Math.floor((dayNumber(day) + 3) / 7) : dayNumber(day)
  return n % step.every === 0
}

/** The year is said once, at its first tick; months alone carry it from then on. */
function labelOf(day: string, step: Step, sayYear: boolean): string {
  const year = sayYear ? ({ year: 'numeric' } as const) : {}
  if (step.unit === 'month' && step.every % 12 === 0) return label(day, { year: 'numeric' })
  if (step.unit === 'month') return label(day, { month: 'short', ...year })
  return label(day, { day: 'numeric', month: 'short', ...year })
}

/** At most `most` ticks between two days, on round dates. */
export function timeTicks(from: string, to: string, most: number): TimeTick[] {
  const span = dayNumber(to) - dayNumber(from) + 1
  const step = STEPS.find((s) => span / (s.every * DAYS[s.unit]) <= most) ?? { every: 240, unit: 'month' }
  const ticks: TimeTick[] = []
  let year = ''
  let start = bucketStart(from, step.unit)
  if (start < from) start = nextBucket(start, step.unit)
  for (let day = start; day <= to; day = nextBucket(day, step.unit)) {
    if (!onGrid(day, step)) continue
    ticks.push({ t: dayNumber(day), label: labelOf(day, step, day.slice(0, 4) !== year) })
    year = day.slice(0, 4)
  }
  return ticks.length > 0 ? ticks : endsOf(from, to)
}

const endsOf = (from: string, to: string): TimeTick[] =>
  [...new Set([from, to])].map((day) => ({
    t: dayNumber(day),
    label: label(day, { day: 'numeric', month: 'short', year: 'numeric' }),
  }))

/** First and last position of the time axis: half a bucket of room on both sides, so that no bar is cut. */
export function timeDomain(days: readonly string[]): [number, number] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return [0, 1]
  const second = days[1] ?? addDays(first, 1)
  const half = (dayNumber(second) - dayNumber(first)) / 2
  return [dayNumber(first) - half, dayNumber(last) + half]
}
