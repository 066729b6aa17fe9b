import { randomBytes, randomUUID } from 'node:crypto'
import type { AlertRule, AlertRuleChange, AlertRuleInput } from '@dualtrack/domain'
import type { Selectable } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import { fromStoredInstant } from '../instants.ts'
import type { AlertRuleTable } from '../schema-of-alerts.ts'
import type { Store } from '../store.ts'

const SECRET_BYTES = 32

/** A new secret, as the Standard Webhooks specification writes it. */
const newSecret = () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`

const columnsOf = (rule: AlertRuleInput) => ({
  name: rule.name,
  party: rule.party,
  counterpart: JSON.stringify(rule.counterpart),
  measure: rule.measure,
  condition: rule.condition,
  threshold: rule.threshold,
  window_days: rule.window,
  min_stories: rule.minStories,
  webhook: rule.webhook,
  active: rule.active ? 1 : 0,
})

const toInput = (row: Selectable<AlertRuleTable>): AlertRuleInput => ({
  name: row.name,
  party: row.party,
  counterpart: JSON.parse(row.counterpart),
  measure: row.measure,
  condition: row.condition,
  threshold: row.threshold,
  window: row.window_days,
  minStories: row.min_stories,
  webhook: row.webhook,
  active: row.active === 1,
})

const toRule = (row: Selectable<AlertRuleTable>, alerts: number): AlertRule => ({
  id: row.id,
  ...toInput(row),
  createdAt: fromStoredInstant(row.created_at),
  checkedAt: row.checked_at === null ? null : fromStoredInstant(row.checked_at),
  alerts,
})

const selectRules = ({ db }: Store) =>
  db
    .selectFrom('alert_rule')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('alert')
        .whereRef('alert.rule_id', '=', 'alert_rule.id')
        .where('alert.withdrawn_at', 'is', null)
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('alerts'),
    )

/** All rules, by name. */
export async function listAlertRules(store: Store): Promise<AlertRule[]> {
  const rows = await selectRules(store).orderBy('name').orderBy('created_at').execute()
  return rows.map((row) => toRule(row, Number(row.alerts)))
}

/** The rule with that id; null when there is none. */
export async function getAlertRule(store: Store, id: string): Promise<AlertRule | null> {
  const row = await selectRules(store).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toRule(row, Number(row.alerts))
}

/** The secret by which the rule's messages are signed; null when there is no such rule. */
export async function alertSecret({ db }: Store, id: string): Promise<string | null> {
  const row = await db.selectFrom('alert_rule').select('secret').where('id', '=', id).executeTakeFirst()
  return row?.secret ?? null
}

/** Adds a rule, with a secret of its own. */
export async function addAlertRule(store: Store, input: AlertRuleInput): Promise<AlertRule> {
  const values = { id: randomUUID(), ...columnsOf(input), secret: newSecret(), created_at: Date.now() }
  const row = await inTransaction(store, (trx) =>
    trx.insertInto('alert_rule').values(values).returningAll().executeTakeFirstOrThrow(),
  )
  return toRule(row, 0)
}

const TESTS = ['party', 'counterpart', 'measure', 'condition', 'threshold', 'window', 'minStories'] as const

/**
 * Changes a rule; null when there is none. A rule that asks something else forgets its alerts: they answered another
 * question. The days that meet it now are found anew, as past ones; so are those of the time that a rule was off.
 */
export async function changeAlertRule(
  store: Store,
  id: string,
  change: AlertRuleChange,
): Promise<AlertRule | null> {
  const changed = await inTransaction(store, async (trx) => {
    const held = await trx
      .updateTable('alert_rule')
      .where('id', '=', id)
      .set((eb) => ({ active: eb.ref('active') }))
      .returningAll()
      .executeTakeFirst()
    if (held === undefined) return false
    const before = toInput(held)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const after = { ...before, ...given }
    const asksElse = TESTS.some((test) => JSON.stringify(before[test]) !== JSON.stringify(after[test]))
    const isTurnedOn = after.active && !before.active
    if (asksElse) await trx.deleteFrom('alert').where('rule_id', '=', id).execute()
    await trx
      .updateTable('alert_rule')
      .where('id', '=', id)
      .set({ ...columnsOf(after), ...((asksElse || isTurnedOn) && { checked_at: null }) })
      .execute()
    return true
  })
  return changed ? getAlertRule(store, id) : null
}

/** Deletes a rule with its alerts and messages. False: there is none. */
export async function deleteAlertRule(store: Store, id: string): Promise<boolean> {
  const row = await inTransaction(store, (trx) =>
    trx.deleteFrom('alert_rule').where('id', '=', id).returning('id').executeTakeFirst(),
  )
  return row !== undefined
}
