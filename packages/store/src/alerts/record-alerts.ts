import { randomUUID } from 'node:crypto'
import { type AlertDay, type AlertRule, dayNumber } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import type { Schema } from '../schema.ts'
import type { Store } from '../store.ts'
import type { DaysMet } from './rule-line.ts'

/** A day that lies further before the newest article is no news, in days. */
const NEWS_DAYS = 30

/** An alert that is new and is to be sent. */
export interface NewAlert extends AlertDay {
  id: string
}

/**
 * Makes the alerts of a rule those of `days`: new days are added, days that no longer meet the rule are withdrawn, days
 * that meet it again are reinstated. What the first look at a rule finds is past, as is a day long before the newest
 * article, which an archive brought in; they are sent to nobody. For all others, `bodyOf` writes the message to the rule's webhook, if it has one. Idempotent, whoever else looks at the rule.
 */
export async function recordAlerts(
  store: Store,
  rule: AlertRule,
  { days, last }: DaysMet,
  bodyOf: (alert: NewAlert) => string,
): Promise<void> {
  await inTransaction(store, async (trx) => {
    const now = Date.now()
    const held = await trx
      .updateTable('alert_rule')
      .where('id', '=', rule.id)
      .set({ checked_at: now })
      .returning(['id'])
      .executeTakeFirst()
    if (held === undefined) return
    const known = await trx.selectFrom('alert').selectAll().where('rule_id', '=', rule.id).execute()
    const met = new Map(days.map((day) => [dayNumber(day.day), day]))
    await markHolding(trx, known, met, now)
    const knownDays = new Set(known.map(({ day }) => day))
    const fresh = days.filter(({ day }) => !knownDays.has(dayNumber(day)))
    for (const day of fresh) {
      const isPast = rule.checkedAt === null || dayNumber(day.day) < last - NEWS_DAYS
      await addAlert(trx, rule, { id: randomUUID(), ...day }, isPast, bodyOf)
    }
  })
}

async function markHolding(
  trx: Transaction<Schema>,
  known: readonly { id: string; day: number; withdrawn_at: number | null }[],
  met: ReadonlyMap<number, AlertDay>,
  now: number,
): Promise<void> {
  for (const { id, day, withdrawn_at } of known) {
    const seen = met.get(day)
    if (seen === undefined && withdrawn_at === null) {
      await trx.updateTable('alert').where('id', '=', id).set({ withdrawn_at: now }).execute()
    }
    if (seen === undefined) continue
    const { value, before, stories } = seen
    await trx
      .updateTable('alert')
      .where('id', '=', id)
      .set({ withdrawn_at: null, value, before, stories })
      .execute()
  }
}

async function addAlert(
  trx: Transaction<Schema>,
  rule: AlertRule,
  alert: NewAlert,
  isPast: boolean,
  bodyOf: (alert: NewAlert) => string,
): Promise<void> {
  const now = Date.now()
  const { id, day, value, before, stories } = alert
  await trx
    .insertInto('alert')
    .values({
      id,
      rule_id: rule.id,
      day: dayNumber(day),
      value,
      before,
      stories,
      found_at: now,
      past: isPast ? 1 : 0,
      withdrawn_at: null,
    })
    .execute()
  if (isPast || rule.webhook === null) return
  await trx
    .insertInto('delivery')
    .values({
      id: randomUUID(),
      rule_id: rule.id,
      alert_id: id,
      body: bodyOf(alert),
      state: 'waiting',
      created_at: now,
      next_attempt_at: now,
      held_until: null,
    })
    .execute()
}
