const DAY = String.raw`(\d{4})-(\d{2})-(\d{2})`
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?`
const ZONE = String.raw`(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`
const DATE = new RegExp(`^${DAY}(?:(?:T|\\s+-\\s+|,?\\s+)${TIME}\\s*${ZONE})?$`, 'i')

const MS_PER_MINUTE = 60_000

/** Minutes east of UTC; no zone means UTC. */
function zoneMinutes(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

const isDay = (iso: string) =>
  !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().slice(0, 10) === iso

/**
 * The UTC instant (ISO 8601) that a date line or field names, or null when it names none.
 * Understood: `2026-02-01`, `2026-02-01 21:55`, `2026-02-01 - 21:55`, ISO 8601 with or without a zone.
 * Without a zone the time is taken as UTC; a bare day as its first moment.
 */
export function parseDate(text: string): string | null {
  const match = DATE.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '00', second = '00', fraction = '', zone] = match
  const date = `${year}-${month}-${day}`
  if (!isDay(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}${fraction.slice(0, 4)}`
  return new Date(Date.parse(`${date}T${clock}Z`) - zoneMinutes(zone) * MS_PER_MINUTE).toISOString()
}
