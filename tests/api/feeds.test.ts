import type { Feed } from '@dualtrack/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../apps/api/app.ts'
import { HostGate, openDatabase } from '../../packages/pipeline/src/index.ts'
import { apiDeps } from '../support/test-app.ts'
import { webServer } from '../support/web-server.ts'

let web: Awaited<ReturnType<typeof webServer>>
beforeAll(async () => {
  web = await webServer()
  web.serve('/feed.xml', feed('The Wire'))
  web.serve('/more.xml', feed('More of it'))
})
afterAll(() => web.close())

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><link>https://wire.example/</link>
  <item><title>One</title><description>USA meets IRN.</description></item></channel></rss>`

const page = (...links: string[]) =>
  `<html><head>${links
    .map((href) => `<link rel="alternate" type="application/rss+xml" title="Feed ${href}" href="${href}">`)
    .join('')}</head><body><p>Nothing.</p></body></html>`

async function feedsApi() {
  const store = await openDatabase(':memory:')
  const fetching = { store, now: () => '2026-03-01T12:00:00.000Z', gate: new HostGate(), allow: [web.host] }
  const app = createApp(apiDeps(store, { feeds: fetching }).deps)
  const send = async (method: string, path: string, body?: object | string) => {
    const type = typeof body === 'string' ? 'text/x-opml' : 'application/json'
    const response = await app.request(`/api/v1/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const text = await response.text()
    return { status: response.status, text, json: () => JSON.parse(text) }
  }
  const list = async (): Promise<Feed[]> => (await send('GET', 'feeds')).json().feeds
  return { send, list }
}

test('a feed by its address, once; changed, polled, forgotten', async () => {
  const { send, list } = await feedsApi()
  const added = await send('POST', 'feeds', { url: web.url('/feed.xml'), fullText: true })
  expect([added.status, added.json()]).toMatchObject([
    201,
    { title: 'The Wire', outlet: 'The Wire', state: 'active', fullText: true, items: 0, lastSuccessAt: null },
  ])
  const { id } = added.json()
  expect((await send('POST', 'feeds', { url: web.url('/feed.xml') })).status).toBe(200)
  expect(await list()).toHaveLength(1)

  const changed = await send('PATCH', `feeds/${id}`, { paused: true, outlet: 'Wire', everyMinutes: 15 })
  expect(changed.json()).toMatchObject({
    state: 'paused',
    outlet: 'Wire',
    everyMinutes: 15,
    nextPollAt: null,
  })
  expect((await send('POST', `feeds/${id}/poll`)).json()).toMatchObject({ code: 'WRONG_STATE' })
  expect((await send('PATCH', `feeds/${id}`, { paused: false })).json().state).toBe('active')
  const due = (await send('POST', `feeds/${id}/poll`)).json()
  expect(Date.parse(due.nextPollAt)).toBeLessThanOrEqual(Date.now())

  expect((await send('DELETE', `feeds/${id}`)).status).toBe(204)
  expect((await send('DELETE', `feeds/${id}`)).status).toBe(404)
})

test('a page names one feed, which is added; or several, which are offered; or none', async () => {
  const { send } = await feedsApi()
  web.serve('/one.html', page('/feed.xml'), { 'Content-Type': 'text/html' })
  web.serve('/two.html', page('/feed.xml', '/more.xml'), { 'Content-Type': 'text/html' })
  web.serve('/none.html', page(), { 'Content-Type': 'text/html' })
  const two = await send('POST', 'feeds', { url: web.url('/two.html') })
  expect([two.status, two.json().candidates]).toMatchObject([
    200,
    [{ url: web.url('/feed.xml'), title: 'Feed /feed.xml' }, { url: web.url('/more.xml') }],
  ])
  const one = await send('POST', 'feeds', { url: web.url('/one.html') })
  expect([one.status, one.json().url]).toEqual([201, web.url('/feed.xml')])
  const none = await send('POST', 'feeds', { url: web.url('/none.html') })
  expect([none.status, none.json()]).toMatchObject([422, { code: 'FEED_UNREADABLE', field: 'url' }])
})

test.each([
  [{ url: 'ftp://wire.example/feed' }, 400, 'INVALID_FIELD'],
  [{ url: '' }, 400, 'INVALID_FIELD'],
  [{ url: '10.0.0.1:81/feed' }, 422, 'FETCH_REFUSED'],
])('%j is refused', async (body, status, code) => {
  const answer = await (await feedsApi()).send('POST', 'feeds', body)
  expect([answer.status, answer.json()]).toMatchObject([status, { code }])
})

test('a list in and out again', async () => {
  const { send, list } = await feedsApi()
  const outline = (title: string, url: string) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`
  const feeds = [
    outline('A', 'https://a.example/f'),
    outline('B', 'https://b.example/f'),
    outline('C', 'file:///c'),
  ]
  const opml = `<opml version="2.0"><head/><body>${feeds.join('')}</body></opml>`
  const first = (await send('POST', 'feeds/opml', opml)).json()
  expect(first).toMatchObject({ added: 2, known: 0 })
  expect((await send('POST', 'feeds/opml', opml)).json()).toMatchObject({ added: 0, known: 2 })
  const file = await send('GET', 'feeds.opml')
  expect(file.text).toContain('https://b.example/f')
  const other = await feedsApi()
  expect((await other.send('POST', 'feeds/opml', file.text)).json()).toMatchObject({ added: 2 })
  expect((await list()).map(({ title }) => title)).toEqual(['A', 'B'])
})

test('the starter list is off until a person turns it on', async () => {
  const { send, list } = await feedsApi()
  const { added, refused } = (await send('POST', 'feeds/starter')).json()
  expect([added >= 15, refused]).toEqual([true, []])
  expect((await list()).every(({ state }) => state === 'paused')).toBe(true)
})
