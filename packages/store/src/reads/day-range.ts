import { DualtrackError, dayNumber } from '@dualtrack/domain'

/**
 * Refuses a range whose first day comes after its last one.
 * @throws DualtrackError INVALID_RANGE
 */
export function checkDayRange({ from, to }: { from?: string | undefined; to?: string | undefined }): void {
  if (from === undefined || to === undefined || dayNumber(from) <= dayNumber(to)) return
  throw new DualtrackError('INVALID_RANGE', `The range begins (${from}) after it ends (${to}).`, {
    field: 'from',
  })
}
