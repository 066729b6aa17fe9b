import { instantIn } from './zones.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const SECOND = 1_000

const CLOCK =
  /(?<![\d:])(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\b\.?)?|(\d{1,2})\s*([ap])\.?m\b\.?)/

/** A text cut at its clock time. `rest` is what stands around it, `local` the ms since midnight. */
export interface ClockTime {
  rest: string
  local: number
  /** The zone that follows; UTC when none does. */
  zone: string
}

/** Hours of a clock that may count to 12; null when there is no such hour. */
function hoursOf(digits: string, half: string | undefined): number | null {
  const hour = Number(digits)
  if (half === undefined) return hour > 24 ? null : hour
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** ms since midnight of the groups of CLOCK; 24:00 is the end of the day, second 60 a leap second. */
function sinceMidnight(found: RegExpExecArray): number | null {
  const [, hours, minutes = '0', seconds = '0', fraction = '0', half, bareHour, bareHalf] = found
  const hour = hoursOf(hours ?? bareHour ?? '', half ?? bareHalf)
  const [minute, second] = [Number(minutes), Number(seconds)]
  if (hour === null || minute > 59 || second > 60) return null
  if (hour === 24 && minute + second > 0) return null
  return hour * HOUR + minute * MINUTE + second * SECOND + Math.floor(Number(`0.${fraction}`) * SECOND)
}

/** Splits `after` into the zone that it begins with and what follows. */
function leadingZone(after: string): { zone: string; rest: string } {
  const [whole, zone = ''] = /^\s*\(?([a-z]*(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?(?=\s|$)(?:\s*\([a-z ]+\))?/.exec(
    after,
  ) ?? ['']
  if (zone === '' || instantIn(zone, 0) === null) return { zone: 'UTC', rest: after }
  return { zone, rest: after.slice(whole.length) }
}

/**
 * Cuts the first clock time with its zone out of a lower-case text: "21:55", "9:55:01.5 pm et", "21:55+03:30".
 * `none` when it holds none, `wrong` for one that no clock shows.
 */
export function cutClock(text: string): ClockTime | 'none' | 'wrong' {
  const found = CLOCK.exec(text)
  if (found === null) return 'none'
  const local = sinceMidnight(found)
  if (local === null) return 'wrong'
  const { zone, rest } = leadingZone(text.slice(found.index + found[0].length))
  return { rest: `${text.slice(0, found.index)} ${rest}`, local, zone }
}
