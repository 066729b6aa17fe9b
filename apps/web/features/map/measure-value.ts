import type { Measure } from '@dualtrack/domain'
import { formatCount, formatRatio, formatSigned, formatWhole, NO_VALUE } from '../../format/numbers.ts'

/** A value of a measure, as running text has it. */
export function measureValue(measure: Measure, value: number | null): string {
  if (value === null) return NO_VALUE
  if (measure === 'volume') return formatCount(value)
  if (measure === 'net') return formatSigned(value)
  return measure === 'diplomacy' || measure === 'threat' ? formatWhole(value) : formatRatio(value)
}
