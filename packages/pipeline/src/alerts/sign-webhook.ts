import { createHmac } from 'node:crypto'

const PREFIX = 'whsec_'

/**
 * The headers by which a receiver knows that a message is ours and not a repeated one: id, time (seconds since 1970),
 * and an HMAC-SHA256 over `id.time.body` with the rule's secret. Source: the Standard Webhooks specification 1.0.0,
 * standardwebhooks.com, for which libraries exist in many languages. `secret` is written whsec_ and base64.
 */
export function webhookHeaders(
  { id, body, secret }: { id: string; body: string; secret: string },
  seconds: number,
): Record<string, string> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}
