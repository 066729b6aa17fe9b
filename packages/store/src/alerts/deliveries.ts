import { randomUUID } from 'node:crypto'
import type { Delivery, DeliveryState } from '@dualtrack/domain'
import { inTransaction } from '../in-transaction.ts'
import { fromStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'

/** A message whose time has come: to whom, by which secret, and how often it was tried before. */
export interface DueDelivery {
  id: string
  url: string
  secret: string
  body: string
  createdAt: number
  attempts: number
}

/** Puts a message of its own in line, such as a test; it is due at once. */
export async function addDelivery(store: Store, ruleId: string, body: string): Promise<string> {
  const now = Date.now()
  const id = randomUUID()
  await inTransaction(store, (trx) =>
    trx
      .insertInto('delivery')
      .values({
        id,
        rule_id: ruleId,
        alert_id: null,
        body,
        state: 'waiting',
        created_at: now,
        next_attempt_at: now,
        held_until: null,
      })
      .execute(),
  )
  return id
}

/** Takes on messages whose time has come, at most `most`; nobody else gets them for `holdMs`. */
export async function claimDeliveries(store: Store, most: number, holdMs: number): Promise<DueDelivery[]> {
  const now = Date.now()
  const due = await store.db
    .selectFrom('delivery')
    .innerJoin('alert_rule', 'alert_rule.id', 'delivery.rule_id')
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', now)
    .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)]))
    .orderBy('next_attempt_at')
    .limit(most)
    .select(['delivery.id', 'delivery.body', 'delivery.created_at', 'webhook', 'secret'])
    .execute()
  const claimed: DueDelivery[] = []
  for (const { id, body, created_at, webhook, secret } of due) {
    if (!(await holdDelivery(store, id, now, holdMs))) continue
    const attempts = (await attemptsOf(store, [id])).length
    claimed.push({ id, body, url: webhook ?? '', secret, createdAt: created_at, attempts })
  }
  return claimed
}

const holdDelivery = (store: Store, id: string, now: number, holdMs: number): Promise<boolean> =>
  inTransaction(store, async (trx) => {
    const row = await trx
      .updateTable('delivery')
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)]))
      .set({ held_until: now + holdMs })
      .returning('id')
      .executeTakeFirst()
    return row !== undefined
  })

/** What came of an attempt: `retryAt` null ends the matter, in `state`. */
export interface AttemptResult {
  status: number | null
  error: string | null
  state: DeliveryState
  retryAt: number | null
}

/** Writes an attempt into the log of its message, and when the next one is due. */
export async function finishAttempt(
  store: Store,
  { id, attempts }: Pick<DueDelivery, 'id' | 'attempts'>,
  { status, error, state, retryAt }: AttemptResult,
): Promise<void> {
  const at = Date.now()
  await inTransaction(store, async (trx) => {
    const held = await trx
      .updateTable('delivery')
      .where('id', '=', id)
      .set({ state, held_until: null, next_attempt_at: retryAt ?? at })
      .returning('id')
      .executeTakeFirst()
    if (held === undefined) return
    await trx
      .insertInto('delivery_attempt')
      .values({ delivery_id: id, number: attempts + 1, at, status, error })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

const attemptsOf = ({ db }: Store, ids: readonly string[]) =>
  db.selectFrom('delivery_attempt').selectAll().where('delivery_id', 'in', ids).orderBy('number').execute()

/** The latest messages of a rule with their attempts, newest first. */
export async function listDeliveries(store: Store, ruleId: string, limit: number): Promise<Delivery[]> {
  const rows = await store.db
    .selectFrom('delivery')
    .selectAll()
    .where('rule_id', '=', ruleId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const attempts = Map.groupBy(
    await attemptsOf(
      store,
      rows.map(({ id }) => id),
    ),
    (attempt) => attempt.delivery_id,
  )
  return rows.map((row) => ({
    id: row.id,
    ruleId: row.rule_id,
    alertId: row.alert_id,
    state: row.state,
    createdAt: fromStoredInstant(row.created_at),
    nextAttemptAt: row.state === 'waiting' ? fromStoredInstant(row.next_attempt_at) : null,
    attempts: (attempts.get(row.id) ?? []).map(({ at, status, error }) => ({
      at: fromStoredInstant(at),
      status,
      error,
    })),
  }))
}
