import { calendarDay, type DayOrder } from './calendar-day.ts'
import { cutClock } from './clock-time.ts'
import { instantIn } from './zones.ts'

/** A longer text holds more than a date. */
const MAX_LENGTH = 80
const MS_PER_DAY = 86_400_000

/** Words that stand around a date and say nothing about it; a weekday is not checked. */
const FILLER =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:at|on|of|the|published|posted|updated|last|first|created|date)$|^[-–—|·•]+$/

interface DateReading {
  /** The order of 03/04/2026, where the rest of the column tells it; without it such a date is none. */
  order?: DayOrder
  /** When the text was read (ISO): a date more than a day after it is refused. */
  fetchedAt?: string
}

/** Lower case, single blanks, ISO's T as a blank, its basic times with colons. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d{4}-?\d{2}-?\d{2})t(?=\d)/, '$1 ')
    .replace(/^(\d{8} \d{2})(\d{2})(\d{2})?(?=\D|$)/, (_, hour, minute, second = '00') => {
      return `${hour}:${minute}:${second}`
    })
}

/** The words of a date that are neither clock nor filler. */
function dayWords(text: string): string {
  return text
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[([]|[)\]:]$/g, '').replace(/^([a-z]+)\.$/, '$1'))
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'))
    .filter((word) => word !== '' && !FILLER.test(word))
    .join(' ')
}

/** An instant as programs write it, to the second. */
const INSTANT = /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.000)?Z$/

/** The milliseconds of such an instant; undefined for other dates, and for those that there are not. */
function plainInstant(text: string): number | undefined {
  if (!INSTANT.test(text)) return undefined
  const instant = new Date(text)
  const valid = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 19))
  return valid ? instant.getTime() : undefined
}

/** Seconds or milliseconds since 1970, as exports write them. */
const epoch = (text: string) => (/^\d{13}$/.test(text) ? Number(text) : Number(text) * 1000)

function instantOf(text: string, order: DayOrder | undefined): number | null {
  if (/^(?:\d{10}|\d{13})$/.test(text)) return epoch(text)
  const clock = cutClock(text)
  if (clock === 'wrong') return null
  const { rest, local, zone } = clock === 'none' ? { rest: text, local: 0, zone: 'UTC' } : clock
  const day = calendarDay(dayWords(rest), order)
  return day === null ? null : instantIn(zone, day + local)
}

/**
 * The UTC instant (ISO 8601) that a date line or field names, or null when it names none.
 * Understood: ISO 8601 and W3C, RFC 822 and asctime with the zones that feeds write, `2026-02-01 - 21:55`,
 * `1 February 2026`, `Feb. 1, 2026 9:55 p.m. ET`, `01.02.2026`, seconds and milliseconds since 1970.
 * Without a zone the time is taken as UTC; a bare day as its first moment.
 */
export function parseDate(text: string, { order, fetchedAt }: DateReading = {}): string | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  const instant = plainInstant(trimmed) ?? instantOf(plain(trimmed), order)
  if (instant === null) return null
  if (fetchedAt !== undefined && instant > Date.parse(fetchedAt) + MS_PER_DAY) return null
  return new Date(instant).toISOString()
}
