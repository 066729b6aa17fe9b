import type { AlertRule } from '@dualtrack/domain'
import type { NewAlert } from '@dualtrack/store'

/** The view of the Stance page that shows the alert's line around its day, as a path of this instance. */
export function alertPath(
  { party, counterpart, window }: Pick<AlertRule, 'party' | 'counterpart' | 'window'>,
  day: string,
) {
  const query = new URLSearchParams({ party, open: `${party}.${day}` })
  if (counterpart.length > 0) query.set('counterpart', counterpart.join(','))
  if (window !== 7) query.set('window', String(window))
  return `/stance?${query}`.replaceAll('%2C', ',')
}

/** What a webhook is told of an alert, as JSON. */
export function alertMessage(rule: AlertRule, alert: NewAlert): string {
  const { id: ruleId, name, party, counterpart, measure, condition, threshold, window } = rule
  const { id, day, value, before, stories } = alert
  return JSON.stringify({
    type: 'alert',
    alert: { id, day, value, before, stories, path: alertPath(rule, day) },
    rule: { id: ruleId, name, party, counterpart, measure, condition, threshold, window },
  })
}

/** A message by which a person tries whether the webhook hears. */
export const testMessage = ({ id, name }: AlertRule): string =>
  JSON.stringify({ type: 'test', rule: { id, name } })
