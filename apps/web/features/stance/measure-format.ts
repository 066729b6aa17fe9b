import { MEASURE_SCALES, type Measure } from '@dualtrack/domain'
import { formatCount, formatRatio, formatSignedTenths, formatTenths, NO_VALUE } from '../../format/numbers.ts'

/** A value of a measure as the pages print it: net with its sign, ratios as 0.73, counts whole. */
export function formatMeasure(measure: Measure, value: number | null): string {
  if (value === null) return NO_VALUE
  if (measure === 'net') return formatSignedTenths(value)
  const { unit } = MEASURE_SCALES[measure]
  if (unit === 'ratio') return formatRatio(value)
  return unit === 'acts' ? formatCount(value) : formatTenths(value)
}
