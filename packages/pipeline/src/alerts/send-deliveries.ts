import { DualtrackError } from '@dualtrack/domain'
import { type SendWebhook, sendWebhook } from '@dualtrack/ingest'
import {
  type AttemptResult,
  claimDeliveries,
  type DueDelivery,
  finishAttempt,
  type Store,
} from '@dualtrack/store'
import { webhookHeaders } from './sign-webhook.ts'

const MINUTE = 60_000

/** How long to wait before each further attempt: seven attempts over about a day. */
const WAITS = [MINUTE / 2, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 360 * MINUTE, 960 * MINUTE]

const MOST_AT_ONCE = 4
const HOLD_MS = 2 * MINUTE

/** What sending needs. */
export interface DeliveryDeps {
  store: Store
  /** Hosts that may be asked although they are not public. */
  allow: readonly string[]
  send?: SendWebhook
}

/** The outcome of an attempt that did not succeed: tried again until the waits are used up. */
function again(
  attempts: number,
  status: number | null,
  error: string,
  retryAfter: number | null,
): AttemptResult {
  const wait = WAITS[attempts]
  if (wait === undefined) return { status, error, state: 'failed', retryAt: null }
  return { status, error, state: 'waiting', retryAt: Date.now() + Math.max(wait, (retryAfter ?? 0) * 1000) }
}

const GONE = 410

async function attempt(
  { allow, send = sendWebhook }: DeliveryDeps,
  due: DueDelivery,
  signal: AbortSignal,
): Promise<AttemptResult> {
  if (due.url === '')
    return { status: null, error: 'The rule has no webhook any more.', state: 'failed', retryAt: null }
  const headers = webhookHeaders(due, Math.floor(Date.now() / 1000))
  try {
    const { status, retryAfter } = await send(due.url, { body: due.body, headers, allow, signal })
    if (status >= 200 && status < 300) return { status, error: null, state: 'sent', retryAt: null }
    const error = `The server answers with status ${status}.`
    return status === GONE
      ? { status, error, state: 'failed', retryAt: null }
      : again(due.attempts, status, error, retryAfter)
  } catch (error) {
    if (error instanceof DualtrackError) return again(due.attempts, null, error.message, null)
    throw error
  }
}

/** Sends the messages that are due, a few at a time, and logs every attempt. Returns how many were tried. */
export async function sendDeliveries(deps: DeliveryDeps, signal: AbortSignal): Promise<number> {
  const due = await claimDeliveries(deps.store, MOST_AT_ONCE, HOLD_MS)
  await Promise.all(
    due.map(async (delivery) => finishAttempt(deps.store, delivery, await attempt(deps, delivery, signal))),
  )
  return due.length
}
