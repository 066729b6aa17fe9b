import { monthStart } from '@dualtrack/domain'

/** Days from one to another, both included (day numbers); without an end, as far as there are any. */
export interface DaySpan {
  first?: number | undefined
  last?: number | undefined
}

/** A part of a range, and by what sums it is answered; the first days of its months lie in the span. */
export interface RangePart extends DaySpan {
  by: 'month' | 'day'
}

const LONGEST_MONTH = 31

/** A range as its whole months and the days before and after them: years are then read in few rows. */
export function monthsAndDays({ first, last }: DaySpan): RangePart[] {
  const begin = first === undefined ? undefined : monthFrom(first)
  const end = last === undefined ? undefined : monthStart(last + 1)
  if (begin !== undefined && end !== undefined && begin >= end) return [{ by: 'day', first, last }]
  const parts: RangePart[] = [{ by: 'month', first: begin, last: end === undefined ? undefined : end - 1 }]
  if (first !== undefined && begin !== undefined && first < begin)
    parts.push({ by: 'day', first, last: begin - 1 })
  if (last !== undefined && end !== undefined && end <= last) parts.push({ by: 'day', first: end, last })
  return parts
}

/** First day of the first month that begins on the day or after it. */
const monthFrom = (day: number) =>
  monthStart(day) === day ? day : monthStart(monthStart(day) + LONGEST_MONTH)
