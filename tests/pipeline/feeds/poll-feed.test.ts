import { articleFilterSchema } from '@dualtrack/domain'
import { addFeed, claimDueFeeds, getFeed, listArticles, type NewFeed } from '@dualtrack/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HostGate } from '../../../packages/pipeline/src/feeds/host-gate.ts'
import { pollFeed } from '../../../packages/pipeline/src/feeds/poll-feed.ts'
import { codingHere, loadParties, openDatabase } from '../../../packages/pipeline/src/index.ts'
import { fakeCoder } from '../../support/fake-coder.ts'
import { webServer } from '../../support/web-server.ts'

const ALL = articleFilterSchema.parse({})

const NOW = '2026-03-01T12:00:00.000Z'
const HOUR = 3_600_000

let web: Awaited<ReturnType<typeof webServer>>
beforeAll(async () => {
  web = await webServer()
})
afterAll(() => web.close())

interface Item {
  title: string
  text?: string
  link?: string
}

const itemXml = ({ title, text, link }: Item) =>
  `<item><title>${title}</title><link>${link ?? web.url(`/${title}`)}</link>
  <description>${text ?? ''}</description><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate></item>`

const rss = (...items: Item[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title><link>https://wire.example/</link>
  <language>en</language>${items.map(itemXml).join('')}</channel></rss>`

const FIRST = { title: 'first', text: 'USA threatens IRN with more, the ministry said on Friday morning.' }
const SECOND = { title: 'second', text: 'QAT meets OMN in the capital, officials said late on Sunday.' }

/** A store with one feed, and how to poll it as if it were due. */
async function polled(path: string, parts: Partial<NewFeed> = {}) {
  const store = await openDatabase(':memory:')
  const coder = fakeCoder()
  await loadParties({ store, coder })
  const faults: string[] = []
  const deps = {
    store,
    coding: codingHere(coder),
    now: () => NOW,
    gate: new HostGate(),
    allow: [web.host],
    onFault: (fault: string) => void faults.push(fault),
  }
  const feed = {
    title: 'The Wire',
    outlet: 'Wire',
    language: '',
    fullText: false,
    everyMinutes: 60,
    paused: false,
  }
  await addFeed(store, { id: 'f', url: web.url(path), ...feed, ...parts })
  const poll = async (deadlineMs = 10_000) => {
    await store.db.updateTable('feed').set({ next_poll_at: 0 }).execute()
    for (const due of await claimDueFeeds(store, 1, HOUR)) {
      await pollFeed(deps, due, new AbortController().signal, deadlineMs)
    }
    const found = await getFeed(store, 'f')
    if (found === null) throw new Error('the feed is gone from the store')
    expect(faults).toEqual([])
    return found
  }
  const articles = async () => (await listArticles(store, ALL, { limit: 50 })).rows
  const wait = async () =>
    (await store.db.selectFrom('feed').select('next_poll_at').executeTakeFirstOrThrow()).next_poll_at -
    Date.now()
  return { poll, articles, wait }
}

test('what is new is coded and stored once; an unchanged feed is not sent again', async () => {
  web.serve('/a.xml', rss(FIRST), { ETag: '"1"', 'Last-Modified': 'Sun, 01 Feb 2026 10:00:00 GMT' })
  const { poll, articles, wait } = await polled('/a.xml')
  expect(await poll()).toMatchObject({ state: 'active', items: 1, lastError: null, language: 'en' })
  expect(await articles()).toMatchObject([{ title: 'first', outlet: 'Wire', events: 1 }])
  expect(await wait()).toBeGreaterThan(0.7 * HOUR)

  web.on('/a.xml', (request, response) => {
    expect(request.headers['if-none-match']).toBe('"1"')
    expect(request.headers['if-modified-since']).toBe('Sun, 01 Feb 2026 10:00:00 GMT')
    response.writeHead(304).end()
  })
  expect(await poll()).toMatchObject({ items: 1, lastError: null })

  web.serve('/a.xml', rss(SECOND, FIRST))
  expect(await poll()).toMatchObject({ items: 2 })
  expect(await articles()).toHaveLength(2)
})

test('articles from their pages; a page that is not there leaves the text of the feed, or waits', async () => {
  const page = `<html><head><title>Long</title></head><body><article><h1>Long</h1>
    <p>${'USA praises UN for its long work in the region, as the ministry said on Friday morning. '.repeat(6)}</p>
    </article></body></html>`
  web.serve('/page', page, { 'Content-Type': 'text/html' })
  const items = [
    { title: 'long', text: 'Short.', link: web.url('/page') },
    { ...FIRST, link: web.url('/missing') },
    { title: 'bare', link: web.url('/later') },
  ]
  web.serve('/b.xml', rss(...items), { ETag: '"b"' })
  const { poll, articles } = await polled('/b.xml', { fullText: true })
  expect(await poll()).toMatchObject({ items: 2, lastError: expect.stringContaining('404') })
  const texts = (await articles()).map(({ snippet }) => snippet).sort()
  expect(texts).toEqual([
    expect.stringContaining('USA praises UN for its long work'),
    expect.stringContaining('IRN'),
  ])

  web.serve('/later', page.replaceAll('USA', 'OMN'), { 'Content-Type': 'text/html' })
  expect(await poll()).toMatchObject({ items: 3, lastError: null })
})

test.each([301, 308])('a move for good (%i) is stored; one for now is not', async (status) => {
  web.serve('/new.xml', rss(FIRST))
  web.on('/old.xml', (_request, response) => response.writeHead(status, { Location: '/new.xml' }).end())
  expect((await (await polled('/old.xml')).poll()).url).toBe(web.url('/new.xml'))
  web.on('/temp.xml', (_request, response) => response.writeHead(302, { Location: '/new.xml' }).end())
  expect((await (await polled('/temp.xml')).poll()).url).toBe(web.url('/temp.xml'))
})

test('410 ends a feed', async () => {
  web.serve('/gone.xml', '', {}, 410)
  const { poll } = await polled('/gone.xml')
  expect(await poll()).toMatchObject({
    state: 'gone',
    nextPollAt: null,
    lastError: expect.stringContaining('gone'),
  })
})

test('failures double the wait; Retry-After is obeyed; success forgets them', async () => {
  web.serve('/sick.xml', '', {}, 500)
  const { poll, wait } = await polled('/sick.xml')
  await poll()
  expect((await wait()) / HOUR).toBeCloseTo(2, -0.5)
  await poll()
  expect(await wait()).toBeGreaterThan(3.1 * HOUR)
  web.serve('/sick.xml', '', { 'Retry-After': '200000' }, 429)
  expect(await poll()).toMatchObject({ state: 'active', lastError: expect.stringContaining('429') })
  expect(await wait()).toBeGreaterThan(199_000_000)
  web.serve('/sick.xml', rss(FIRST))
  expect(await poll()).toMatchObject({ lastError: null })
  expect(await wait()).toBeLessThan(1.3 * HOUR)
})

test('three failures to read it in a row set a feed aside', async () => {
  web.serve('/bad.xml', 'nothing of the kind')
  const { poll } = await polled('/bad.xml')
  expect((await poll()).state).toBe('active')
  expect((await poll()).state).toBe('active')
  expect(await poll()).toMatchObject({
    state: 'set-aside',
    lastError: expect.stringContaining('Set aside after 3'),
  })
})

test('a poll ends at its deadline', async () => {
  web.on('/slow.xml', () => {})
  const { poll } = await polled('/slow.xml')
  expect(await poll(200)).toMatchObject({ lastError: 'The poll was not done in time.' })
})
