import { createHmac } from 'node:crypto'
import { type AlertRuleInput, dayNumber } from '@dualtrack/domain'
import {
  addAlertRule,
  addDelivery,
  alertSecret,
  listAlerts,
  listDeliveries,
  openStore,
} from '@dualtrack/store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseFeed } from '../../packages/ingest/src/index.ts'
import { alertFeed } from '../../packages/pipeline/src/alerts/alert-feed.ts'
import { checkRules } from '../../packages/pipeline/src/alerts/check-rules.ts'
import { sendDeliveries } from '../../packages/pipeline/src/alerts/send-deliveries.ts'
import { webhookHeaders } from '../../packages/pipeline/src/alerts/sign-webhook.ts'
import { saveActs } from '../store/support/samples.ts'
import { webServer } from '../support/web-server.ts'

const rule = (webhook: string | null): AlertRuleInput => ({
  name: 'Iran threatens',
  party: 'IRN',
  counterpart: ['USA'],
  measure: 'net',
  condition: 'below',
  threshold: -10,
  window: 3,
  minStories: 1,
  webhook,
  active: true,
})

let store: Awaited<ReturnType<typeof openStore>>
let server: Awaited<ReturnType<typeof webServer>>
beforeEach(async () => {
  store = await openStore(':memory:')
  server = await webServer()
})
afterEach(async () => {
  server.close()
  await store.close()
})

const never = new AbortController().signal

/** A path of the test's server that keeps what is sent to it. */
function hook(status = 204, headers: Record<string, string> = {}) {
  const heard: { body: string; headers: Record<string, unknown> }[] = []
  server.on('/hook', (request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part
    })
    request.on('end', () => {
      heard.push({ body, headers: request.headers })
      response.writeHead(status, headers).end()
    })
  })
  return heard
}

describe('a webhook', () => {
  it('is told of a new alert, signed so that its owner can check it', async () => {
    const heard = hook()
    await saveActs(store, '2026-01-01', 'IRN>USA AGREE')
    const { id } = await addAlertRule(store, rule(server.url('/hook')))
    await checkRules(store)
    await saveActs(store, '2026-01-09', 'IRN>USA ASSAULT')
    await checkRules(store)
    expect(await sendDeliveries({ store, allow: [server.host] }, never)).toBe(1)
    const [message] = heard
    const {
      'webhook-id': messageId,
      'webhook-timestamp': at,
      'webhook-signature': signature,
    } = message?.headers ?? {}
    const key = Buffer.from((await alertSecret(store, id))?.replace('whsec_', '') ?? '', 'base64')
    const expected = createHmac('sha256', key).update(`${messageId}.${at}.${message?.body}`).digest('base64')
    expect(signature).toBe(`v1,${expected}`)
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(30)
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      type: 'alert',
      alert: {
        day: '2026-01-09',
        value: -45,
        stories: 1,
        path: '/stance?party=IRN&open=IRN.2026-01-09&counterpart=USA&window=3',
      },
      rule: { id, name: 'Iran threatens', condition: 'below', threshold: -10 },
    })
    expect((await listDeliveries(store, id, 9))[0]?.state).toBe('sent')
    expect(await sendDeliveries({ store, allow: [server.host] }, never)).toBe(0)
  })

  it.each([
    [500, {}, 'waiting', 30],
    [503, { 'Retry-After': '900' }, 'waiting', 900],
    [302, { Location: '/elsewhere' }, 'waiting', 30],
    [410, {}, 'failed', null],
  ] as const)('that answers %s %j is %s', async (status, headers, state, seconds) => {
    hook(status, headers)
    const { id } = await addAlertRule(store, rule(server.url('/hook')))
    await addDelivery(store, id, '{}')
    await sendDeliveries({ store, allow: [server.host] }, never)
    const [delivery] = await listDeliveries(store, id, 9)
    expect(delivery).toMatchObject({ state, attempts: [{ status }] })
    const due = delivery?.nextAttemptAt ?? null
    if (seconds === null) expect(due).toBeNull()
    else expect(Math.abs(Date.parse(due ?? '') - Date.now() - seconds * 1000)).toBeLessThan(10_000)
    expect(server.requests.map(({ path }) => path)).toEqual(['/hook'])
  })

  it('on a machine that is not public is refused unless the user opened it', async () => {
    const heard = hook()
    const { id } = await addAlertRule(store, rule(server.url('/hook')))
    await addDelivery(store, id, '{}')
    await sendDeliveries({ store, allow: [] }, never)
    expect(heard).toEqual([])
    const [delivery] = await listDeliveries(store, id, 9)
    expect(delivery?.attempts[0]?.error).toContain('not public')
  })
})

it('signs as the Standard Webhooks specification has it', () => {
  // The example of the specification's reference libraries.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const headers = webhookHeaders(
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', secret },
    1614265330,
  )
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

it('gives the alerts that hold as an Atom feed that readers can read', async () => {
  await saveActs(store, '2026-01-01', 'IRN>USA ASSAULT')
  await addAlertRule(store, rule(null))
  await checkRules(store)
  const alerts = await listAlerts(store, { party: [] })
  const withdrawn = alerts.map((alert) => ({ ...alert, id: 'gone', withdrawnAt: alert.foundAt }))
  const xml = alertFeed([...alerts, ...withdrawn], 'http://instance.example', '2026-03-01T00:00:00Z')
  const feed = parseFeed(Buffer.from(xml), {
    fetchedAt: '2026-03-01T00:00:00Z',
    contentType: 'application/atom+xml',
    url: 'http://instance.example/api/v1/alerts.atom',
  })
  expect(feed.title).toBe('Dualtrack alerts')
  expect(feed.items).toHaveLength(1)
  expect(xml).toContain('http://instance.example/stance?party=IRN')
  expect(xml).toContain('IRN towards USA: net -45, below -10')
  expect(dayNumber(alerts[0]?.day ?? '')).toBe(dayNumber('2026-01-01'))
})
