import { daysThatMeet, listAlertRules, recordAlerts, type Store } from '@dualtrack/store'
import { alertMessage } from './alert-message.ts'

/** Looks at every active rule and makes its alerts those that the corpus gives now. Idempotent. */
export async function checkRules(store: Store): Promise<void> {
  for (const rule of await listAlertRules(store)) {
    if (!rule.active) continue
    const met = await daysThatMeet(store, rule)
    await recordAlerts(store, rule, met, (alert) => alertMessage(rule, alert))
  }
}
