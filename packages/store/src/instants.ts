import { DualtrackError, dayNumber } from '@dualtrack/domain'

const MS_PER_DAY = 86_400_000

/** An ISO instant as it is stored: milliseconds since 1970 UTC. */
export function toStoredInstant(instant: string, field: string): number {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms))
    throw new DualtrackError('INVALID_FIELD', `Not a date and time: ${instant}`, { field })
  return ms
}

/** A stored instant in ISO 8601, UTC, with milliseconds. */
export const fromStoredInstant = (ms: number): string => new Date(ms).toISOString()

/** Number of the UTC day that holds a stored instant. */
export const dayOfStoredInstant = (ms: number): number => Math.floor(ms / MS_PER_DAY)

/** The first instant of a day. */
export const startOfDay = (day: string): number => dayNumber(day) * MS_PER_DAY

/** The first instant after a day. */
export const endOfDay = (day: string): number => startOfDay(day) + MS_PER_DAY
