import { type Alert, type AlertRule, MEASURE_SCALES, type Measure } from '@dualtrack/domain'
import { formatCount, formatRatio, formatSignedTenths, formatTenths } from '../../format/numbers.ts'
import { t } from '../../strings/index.ts'

/** A value of a measure as it is written. */
export function formatLevel(measure: Measure, value: number): string {
  if (measure === 'net') return formatSignedTenths(value)
  const { unit } = MEASURE_SCALES[measure]
  if (unit === 'acts') return formatCount(value)
  return unit === 'ratio' ? formatRatio(value) : formatTenths(value)
}

type Asked = Pick<AlertRule, 'party' | 'counterpart' | 'measure' | 'condition' | 'threshold' | 'window'>

/** A rule in a sentence. */
export function ruleSentence(rule: Asked, nameOf: (code: string) => string): string {
  const { party, counterpart, measure, condition, threshold, window } = rule
  const who =
    counterpart.length === 0
      ? nameOf(party)
      : t.changes.towards(nameOf(party), t.stance.list(counterpart.map(nameOf)))
  return t.alerts.sentence[condition](who, t.measures[measure], formatLevel(measure, threshold), window)
}

/** Whether an alert holds, was there before its rule, or was taken back. */
export const stateOf = ({ withdrawnAt, past }: Alert) =>
  withdrawnAt !== null ? 'withdrawn' : past ? 'past' : 'holds'
