import type { ChangePoint } from '@dualtrack/domain'
import { formatSignedTenths, formatTenths } from '../../../format/numbers.ts'
import { t } from '../../../strings/index.ts'

/** Which way a change goes on the chart: up is towards diplomacy, down towards threat. */
export const leanOf = ({ measure, difference }: Pick<ChangePoint, 'measure' | 'difference'>) =>
  (measure === 'threat' ? -difference : difference) > 0 ? 'up' : 'down'

/** A level as it is written: net with its sign. */
export const formatLevel = (measure: ChangePoint['measure'], value: number) =>
  measure === 'net' ? formatSignedTenths(value) : formatTenths(value)

/** Who changed: a party, or a party towards others. */
export function whoOf(
  { party, counterparts }: Pick<ChangePoint, 'party' | 'counterparts'>,
  nameOf: (code: string) => string,
): string {
  if (counterparts.length === 0) return nameOf(party)
  return t.changes.towards(nameOf(party), t.stance.list(counterparts.map(nameOf)))
}
