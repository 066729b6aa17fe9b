import { DualtrackError } from '@dualtrack/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllowedHosts } from '../../../../packages/ingest/src/fetch/allowed-hosts.ts'
import { fetchWith } from '../../../../packages/ingest/src/fetch/fetch-with.ts'
import type { FetchRequest, Resource } from '../../../../packages/ingest/src/fetch/resource.ts'
import { parseFeed } from '../../../../packages/ingest/src/parse/feed/parse-feed.ts'
import { read } from '../../../architecture/source-files.ts'
import { CASES } from './cases.ts'
import { hostileFeeds } from './feeds.ts'
import { DISGUISES, lyingLookup } from './names.ts'
import { answer, PLAYS, redirect } from './plays.ts'
import { type Canary, type OpenServer, openCanary, openRawServer } from './raw-server.ts'

const KIB = 1024
const LIMITS = {
  redirects: 3,
  headerBytes: 8 * KIB,
  encodedBytes: 256 * KIB,
  decodedBytes: 1024 * KIB,
  connectMs: 500,
  silentMs: 900,
  totalMs: 1_400,
}

let web: OpenServer
let canary: Canary
const table: (readonly [group: string, what: string, got: string, ms: number])[] = []

beforeAll(async () => {
  canary = await openCanary()
  const inside = DISGUISES.map(([, host], index) => [
    `/to-inside/${index}`,
    redirect(`http://${host}:${canary.port}/`),
  ])
  const feeds = hostileFeeds(`http://127.0.0.1:${canary.port}/`).map(({ body, type = 'text/xml' }, index) => [
    `/feed/${index}`,
    answer('200 OK', { 'Content-Type': type }, body),
  ])
  web = await openRawServer({ ...PLAYS, ...Object.fromEntries([...inside, ...feeds]) })
})

afterAll(() => {
  const rows = table.map(
    ([group, what, got, ms]) => `${`${group}: ${what}`.padEnd(54)} ${got.padEnd(44)} ${Math.round(ms)} ms`,
  )
  process.stdout.write(`\n${rows.join('\n')}\ncanary: ${canary.hits} hits\n`)
  web.close()
  canary.close()
})

/** What is worth telling of an answer: status, size, and what it asks of the next request. */
function told(resource: Resource): string {
  const { status, bytes, url, permanentUrl, notModified, retryAfter } = resource
  return [
    `${status}, ${bytes.length} bytes`,
    url.endsWith('/plain') && 'from /plain',
    permanentUrl && `moved to ${new URL(permanentUrl).pathname}`,
    notModified && 'not modified',
    retryAfter !== null && `again in ${retryAfter} s`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The first item of a feed. */
function toldAsFeed({ bytes, headers, url }: Resource): string {
  const contentType = headers.get('content-type') ?? null
  const { items } = parseFeed(bytes, { contentType, url, fetchedAt: '2026-02-01T00:00:00.000Z' })
  return `item "${items[0]?.title}"`
}

/** Fetches as the program does, with one host opened, and notes what it got. */
async function got(group: string, what: string, url: string, request?: Partial<FetchRequest>, tell = told) {
  const lookup = lyingLookup()
  // As one who checks the name before he connects.
  lookup('rebinding.test', { all: true }, () => {})
  const allow = parseAllowedHosts(`hostile.test:${web.port}`)
  const begin = performance.now()
  const outcome = await fetchWith(lookup, LIMITS)(url, { purpose: 'page', allow, ...request })
    .then(tell)
    .catch((error: unknown) => (error instanceof DualtrackError ? error.code : String(error)))
  const ms = performance.now() - begin
  table.push([group, what, outcome, ms])
  expect(ms).toBeLessThan(LIMITS.totalMs + 2_000)
  return outcome
}

const at = (path: string) => `http://hostile.test:${web.port}${path}`

for (const [group, cases] of CASES) {
  describe(group, () => {
    for (const [what, path, expected, request] of cases) {
      test(what, async () => {
        expect(await got(group, what, at(path), request)).toBe(expected)
      })
    }
  })
}

describe('feeds', () => {
  test.each(hostileFeeds('').map(({ what, got: expected }, index) => [what, expected, index] as const))(
    '%s',
    async (what, expected, index) => {
      expect(await got('feeds', what, at(`/feed/${index}`), { purpose: 'feed' }, toldAsFeed)).toBe(expected)
    },
  )
})

test('the page on fetching shows these cases', () => {
  const shown = read('docs/safe-fetching.md').match(/^\| .* \| .* \| .* \|$/gm) ?? []
  const cases = CASES.flatMap(([group, list]) => list.map(([what, , expected]) => [group, what, expected]))
  const feeds = hostileFeeds('').map(({ what, got: expected }) => ['feeds', what, expected])
  expect(shown.slice(1)).toEqual([...cases, ...feeds].map((row) => `| ${row.join(' | ')} |`))
})

describe('connections', () => {
  test.each([
    ['TLS to a server that has none', () => at('/plain').replace('http:', 'https:'), 'FETCH_FAILED'],
    ['a name that is not known', () => 'http://nowhere.test/', 'FETCH_FAILED'],
  ])('%s', async (what, url, expected) => {
    expect(await got('connections', what, url())).toBe(expected)
  })

  test('a caller who gives up gets his own reason', async () => {
    const caller = new AbortController()
    setTimeout(() => caller.abort(new Error('cancelled')), 50)
    const request = { signal: caller.signal }
    expect(await got('connections', 'the caller gives up', at('/slow-body'), request)).toBe(
      'Error: cancelled',
    )
  })
})

describe('inside', () => {
  test.each(DISGUISES)('%s: %s', async (what, host) => {
    const address = `${host}:${canary.port}/`
    expect(await got('inside', what, `http://${address}`)).toBe('FETCH_REFUSED')
    expect(await got('inside by TLS', what, `https://${address}`)).toBe('FETCH_REFUSED')
  })

  test.each(DISGUISES.map(([what], index) => [what, index]))('a redirect to %s', async (what, index) => {
    expect(await got('inside by redirect', String(what), at(`/to-inside/${index}`))).toBe('FETCH_REFUSED')
  })

  test('the canary was not reached, and would have told', async () => {
    expect(canary.hits).toBe(0)
    const fetchOpened = fetchWith(lyingLookup(), LIMITS)
    const allow = parseAllowedHosts('inside.test')
    const { bytes } = await fetchOpened(`http://inside.test:${canary.port}/`, { purpose: 'page', allow })
    expect(Buffer.from(bytes).toString()).toBe('secret')
    expect(canary.hits).toBe(1)
    canary.hits = 0
  })
})
