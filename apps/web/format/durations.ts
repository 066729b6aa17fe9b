import { LOCALE } from './locale.ts'

/** Seconds that are called now. */
const NOW = 10

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto', style: 'short' })

/** 8 s, 4 min, 1 h 20 min: as exact as a person wants it. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < MINUTE) return `${whole} s`
  const minutes = Math.round(whole / MINUTE)
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** "5 min ago", "in 2 hrs", seen from `now` (milliseconds since 1970). */
export function formatFromNow(instant: string, now: number): string {
  const seconds = (Date.parse(instant) - now) / 1000
  const size = Math.abs(seconds)
  if (size < NOW) return relative.format(0, 'second')
  if (size < MINUTE) return relative.format(Math.trunc(seconds), 'second')
  if (size < HOUR) return relative.format(Math.trunc(seconds / MINUTE), 'minute')
  if (size < DAY) return relative.format(Math.trunc(seconds / HOUR), 'hour')
  return relative.format(Math.trunc(seconds / DAY), 'day')
}
