import type { AlertRule } from './alert.ts'
import type { SummedLine } from './change/find-changes.ts'
import { dayFromNumber } from './day.ts'
import { measureOf } from './measures.ts'
import { stanceOf } from './vote-sums.ts'

/** A day on which a rule begins to be met. */
export interface AlertDay {
  day: string
  value: number
  before: number | null
  stories: number
}

export type AlertTest = Pick<AlertRule, 'measure' | 'condition' | 'threshold' | 'window' | 'minStories'>

/** The value of the window that ends with a day, and what it is held against; null where evidence does not suffice. */
function read(line: SummedLine, day: number, test: AlertTest): Omit<AlertDay, 'day'> | null {
  const now = windowOf(line, day, test)
  if (now === null) return null
  if (test.condition === 'above' || test.condition === 'below') return { ...now, before: null }
  const before = windowOf(line, day - test.window, test)
  return before === null ? null : { ...now, before: before.value }
}

function windowOf(line: SummedLine, day: number, { measure, window, minStories }: AlertTest) {
  const stance = stanceOf(line.sum(day - window + 1, day))
  const value = measureOf(stance, measure)
  return value === null || stance.stories < minStories ? null : { value, stories: stance.stories }
}

function isMet({ value, before }: Omit<AlertDay, 'day'>, { condition, threshold }: AlertTest): boolean {
  const moved = value - (before ?? value)
  switch (condition) {
    case 'above':
      return value > threshold
    case 'below':
      return value < threshold
    case 'rises':
      return moved >= threshold
    case 'falls':
      return -moved >= threshold
  }
}

/**
 * The days from `first` to `last` (day numbers) on which a rule begins to be met: met on the day, and not on the day
 * before. A level that stays beyond the threshold gives one alert, not one each day; so does one that is only lost from
 * sight for want of stories, until it is seen on the other side again.
 */
export function alertDays(line: SummedLine, test: AlertTest, first: number, last: number): AlertDay[] {
  const days: AlertDay[] = []
  let wasMet = false
  for (let day = first; day <= last; day++) {
    const seen = read(line, day, test)
    if (seen === null) continue
    const met = isMet(seen, test)
    if (met && !wasMet) days.push({ day: dayFromNumber(day), ...seen })
    wasMet = met
  }
  return days
}
