import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { DualtrackError } from '@dualtrack/domain'
import { Agent, request } from 'undici'
import { fetchFailure } from './fetch-failure.ts'
import { guardedConnector } from './guarded-connector.ts'
import { USER_AGENT } from './request-headers.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { webAddress } from './web-address.ts'

const CONNECT_MS = 10_000
const SILENT_MS = 15_000
const TOTAL_MS = 20_000
const HEADER_BYTES = 32 * 1024

/** A message to an address of the user's own. */
export interface WebhookRequest {
  body: string
  headers: Readonly<Record<string, string>>
  /** Hosts that may be asked although they are not public, as `parseAllowedHosts` gives them. */
  allow: readonly string[]
  signal?: AbortSignal
}

/** What the other side said; its body is not read. */
export interface WebhookAnswer {
  status: number
  /** Seconds that it asks to wait. */
  retryAfter: number | null
}

export type SendWebhook = (url: string, request: WebhookRequest) => Promise<WebhookAnswer>

/** A sender that looks names up by `lookup`. */
export const webhookWith =
  (find: LookupFunction): SendWebhook =>
  async (address, { body, headers, allow, signal }) => {
    const url = webAddress(address)
    const deadline = AbortSignal.timeout(TOTAL_MS)
    const dispatcher = new Agent({
      connect: guardedConnector(allow, find, CONNECT_MS),
      maxHeaderSize: HEADER_BYTES,
      headersTimeout: SILENT_MS,
      bodyTimeout: SILENT_MS,
    })
    try {
      const answer = await request(url, {
        method: 'POST',
        body,
        headers: { 'user-agent': USER_AGENT, 'content-type': 'application/json', ...headers },
        dispatcher,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      })
      answer.body.on('error', () => {}).destroy()
      const waited = answer.headers['retry-after']
      const retryAfter = retryAfterSeconds(Array.isArray(waited) ? waited[0] : waited, Date.now())
      return { status: answer.statusCode, retryAfter }
    } catch (error) {
      signal?.throwIfAborted()
      if (error !== deadline.reason) throw fetchFailure(error, url.host)
      throw new DualtrackError(
        'FETCH_TIMEOUT',
        `${url.host} was not done within ${TOTAL_MS / 1000} seconds.`,
        {
          field: 'webhook',
        },
      )
    } finally {
      void dispatcher.destroy()
    }
  }

/**
 * Sends one message by POST. No redirect is followed: it would carry the message to an address that nobody named.
 * Only public addresses and the hosts of `allow` are reached. Throws FETCH_REFUSED, FETCH_FAILED or FETCH_TIMEOUT, or
 * the reason of the caller's signal.
 */
export const sendWebhook: SendWebhook = webhookWith(lookup)
