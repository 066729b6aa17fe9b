import { type Alert, type AlertFilter, dayFromNumber, dayNumber } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import { checkDayRange } from '../reads/day-range.ts'
import type { Store } from '../store.ts'

/** The alerts of a filter, the latest days first, at most `limit`. Withdrawn ones are among them. */
export async function listAlerts(store: Store, filter: AlertFilter, limit?: number): Promise<Alert[]> {
  checkDayRange(filter)
  const { rule, party, from, to } = filter
  let query = store.db
    .selectFrom('alert')
    .innerJoin('alert_rule', 'alert_rule.id', 'alert.rule_id')
    .selectAll('alert')
    .select(['name', 'party', 'counterpart', 'measure', 'condition', 'threshold', 'window_days'])
  if (rule !== undefined) query = query.where('rule_id', '=', rule)
  if (party.length > 0) query = query.where('party', 'in', party)
  if (from !== undefined) query = query.where('day', '>=', dayNumber(from))
  if (to !== undefined) query = query.where('day', '<=', dayNumber(to))
  if (limit !== undefined) query = query.limit(limit)
  const rows = await query.orderBy('day', 'desc').orderBy('alert.id').execute()
  return rows.map((row) => ({
    id: row.id,
    ruleId: row.rule_id,
    name: row.name,
    party: row.party,
    counterpart: JSON.parse(row.counterpart),
    measure: row.measure,
    condition: row.condition,
    threshold: row.threshold,
    window: row.window_days,
    day: dayFromNumber(row.day),
    value: row.value,
    before: row.before,
    stories: row.stories,
    foundAt: fromStoredInstant(row.found_at),
    past: row.past === 1,
    withdrawnAt: row.withdrawn_at === null ? null : fromStoredInstant(row.withdrawn_at),
  }))
}
