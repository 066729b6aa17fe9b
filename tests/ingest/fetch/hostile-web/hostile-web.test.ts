import { DualtrackError } from '@dualtrack/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllowedHosts } from '../../../../packages/ingest/src/fetch/allowed-hosts.ts'
import { fetchWith } from '../../../../packages/ingest/src/fetch/fetch-with.ts'
import type { FetchRequest, Resource } from '../../../../packages/ingest/src/fetch/resource.ts'
import { read } from '../../../architecture/source-files.ts'
import { CASES } from './cases.ts'
import { DISGUISES, lyingLookup } from './names.ts'
import { PLAYS, redirect } from './plays.ts'
import { type Canary, type OpenServer, openCanary, openRawServer } from './raw-server.ts'

const KIB = 1024
const LIMITS = {
  redirects: 3,
  headerBytes: 8 * KIB,
  encodedBytes: 256 * KIB,
  decodedBytes: 1024 * KIB,
  connectMs: 500,
  silentMs: 600,
  totalMs: 900,
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
  web = await openRawServer({ ...PLAYS, ...Object.fromEntries(inside) })
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

/** Fetches as the program does, with one host opened, and notes what it got. */
async function got(group: string, what: string, url: string, request?: Partial<FetchRequest>) {
  const lookup = lyingLookup()
  // As one who checks the name before he connects.
  lookup('rebinding.test', { all: true }, () => {})
  const allow = parseAllowedHosts(`hostile.test:${web.port}`)
  const begin = performance.now()
  const outcome = await fetchWith(lookup, LIMITS)(url, { purpose: 'page', allow, ...request }).then(
    told,
    (error: unknown) => (error instanceof DualtrackError ? error.code : String(error)),
  )
  const ms = performance.now() - begin
  table.push([group, what, outcome, ms])
  expect(ms).toBeLessThan(2 * LIMITS.totalMs)
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

test('the page on fetching shows these cases', () => {
  const shown = read('docs/safe-fetching.md').match(/^\| .* \| .* \| .* \|$/gm) ?? []
  const rows = CASES.flatMap(([group, cases]) =>
    cases.map(([what, , expected]) => `| ${group} | ${what} | ${expected} |`),
  )
  expect(shown.slice(1)).toEqual(rows)
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
