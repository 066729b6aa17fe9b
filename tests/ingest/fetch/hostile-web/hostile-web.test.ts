import { DualtrackError } from '@dualtrack/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAllowedHosts } from '../../../../packages/ingest/src/fetch/allowed-hosts.ts'
import { fetchWith } from '../../../../packages/ingest/src/fetch/fetch-with.ts'
import type { FetchRequest, Resource } from '../../../../packages/ingest/src/index.ts'
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
const table: [what: string, got: string, ms: number][] = []

beforeAll(async () => {
  canary = await openCanary()
  const inside = DISGUISES.map(([, host], index) => [
    `/to-inside/${index}`,
    redirect(`http://${host}:${canary.port}/`),
  ])
  web = await openRawServer({ ...PLAYS, ...Object.fromEntries(inside) })
})

afterAll(() => {
  const rows = table.map(([what, got, ms]) => `${what.padEnd(40)} ${got.padEnd(40)} ${Math.round(ms)} ms`)
  process.stdout.write(`\n${rows.join('\n')}\ncanary: ${canary.hits} hits\n`)
  web.close()
  canary.close()
})

/** What is worth telling of an answer: status, size, and what the server wants of the next request. */
function told(resource: Resource): string {
  const { status, bytes, url, permanentUrl, notModified, retryAfter } = resource
  const path = new URL(url).pathname
  return [
    `${status}, ${bytes.length} bytes`,
    path === '/plain' && 'at /plain',
    permanentUrl && `moved to ${new URL(permanentUrl).pathname}`,
    notModified && 'not modified',
    retryAfter !== null && `again in ${retryAfter} s`,
  ]
    .filter(Boolean)
    .join(', ')
}

async function fetchAs(what: string, url: string, request: Partial<FetchRequest> = {}): Promise<string> {
  const allow = parseAllowedHosts(`hostile.test:${web.port}`)
  const lookup = lyingLookup()
  // As one who checks the name before he connects.
  lookup('rebinding.test', { all: true }, () => {})
  const begin = performance.now()
  const got = await fetchWith(lookup, LIMITS)(url, { purpose: 'page', allow, ...request }).then(
    told,
    (error: unknown) => (error instanceof DualtrackError ? error.code : String(error)),
  )
  table.push([what, got, performance.now() - begin])
  return got
}

describe('slow and endless', () => {
  test.each([
    ['nothing is said', '/silent', 'FETCH_TIMEOUT'],
    ['headers one by one', '/slow-headers', 'FETCH_TIMEOUT'],
    ['a body byte by byte', '/slow-body', 'FETCH_TIMEOUT'],
    ['a body that stops half way', '/stalls', 'FETCH_TIMEOUT'],
    ['early hints without end', '/early-hints', 'FETCH_TIMEOUT'],
    ['headers without end', '/endless-headers', 'FETCH_TOO_LARGE'],
    ['a body without end', '/endless-body', 'FETCH_TOO_LARGE'],
    ['chunks without end', '/endless-chunks', 'FETCH_TOO_LARGE'],
    ['trailers without end', '/endless-trailers', 'FETCH_TOO_LARGE'],
    ['a length of 10 TB', '/claims-terabytes', 'FETCH_TOO_LARGE'],
  ])('%s', async (what, path, expected) => {
    const begin = performance.now()
    expect(await fetchAs(what, `http://hostile.test:${web.port}${path}`)).toBe(expected)
    expect(performance.now() - begin).toBeLessThan(2 * LIMITS.totalMs)
  })
})

describe('broken', () => {
  test.each([
    ['hangs up', '/hangs-up', 'FETCH_FAILED'],
    ['reset', '/reset', 'FETCH_FAILED'],
    ['reset in the body', '/reset-in-body', 'FETCH_FAILED'],
    ['length too long for the body', '/too-short', 'FETCH_FAILED'],
    ['length too short for the body', '/too-long', '200, 9 bytes'],
    ['two lengths', '/two-lengths', 'FETCH_FAILED'],
    ['a length and chunks', '/length-and-chunks', 'FETCH_FAILED'],
    ['another protocol', '/not-http', 'FETCH_FAILED'],
  ])('%s', async (what, path, expected) => {
    expect(await fetchAs(what, `http://hostile.test:${web.port}${path}`)).toBe(expected)
  })
})

describe('packed', () => {
  test.each([
    ['gzip', '/gzip', '200, 29 bytes'],
    ['deflate', '/deflate', '200, 29 bytes'],
    ['deflate without header', '/deflate-raw', '200, 29 bytes'],
    ['brotli', '/brotli', '200, 29 bytes'],
    ['gzip bomb', '/gzip-bomb', 'FETCH_TOO_LARGE'],
    ['gzip bomb in gzip', '/gzip-in-gzip-bomb', 'FETCH_TOO_LARGE'],
    ['deflate bomb', '/deflate-bomb', 'FETCH_TOO_LARGE'],
    ['brotli bomb', '/brotli-bomb', 'FETCH_TOO_LARGE'],
    ['ten times gzip', '/ten-times-gzip', 'FETCH_FAILED'],
    ['gzip cut off', '/gzip-cut-off', 'FETCH_FAILED'],
    ['gzip that is none', '/false-gzip', 'FETCH_FAILED'],
    ['a coding that was not asked for', '/unknown-coding', 'FETCH_FAILED'],
  ])('%s', async (what, path, expected) => {
    expect(await fetchAs(what, `http://hostile.test:${web.port}${path}`)).toBe(expected)
  })
})

describe('redirects', () => {
  test.each([
    ['to itself', '/loop', 'FETCH_FAILED'],
    ['there and back', '/ping', 'FETCH_FAILED'],
    ['to nowhere', '/no-location', '302, 0 bytes'],
    ['to a file', '/to-file', 'FETCH_REFUSED'],
    ['to data', '/to-data', 'FETCH_REFUSED'],
    ['to FTP', '/to-ftp', 'FETCH_REFUSED'],
    ['with a password', '/to-password', 'FETCH_REFUSED'],
    ['to nonsense', '/to-nonsense', 'FETCH_REFUSED'],
    ['301', '/moved', '200, 29 bytes, at /plain, moved to /plain'],
    ['308, 301', '/moved-308', '200, 29 bytes, at /plain, moved to /plain'],
    ['301, 302', '/moved-then-elsewhere', '200, 29 bytes, at /plain, moved to /elsewhere'],
    ['302, 301', '/elsewhere-then-moved', '200, 29 bytes, at /plain'],
    ['301 to what is gone', '/moved-to-nothing', '410, 0 bytes'],
  ])('%s', async (what, path, expected) => {
    expect(await fetchAs(`redirect ${what}`, `http://hostile.test:${web.port}${path}`)).toBe(expected)
  })
})

describe('statuses', () => {
  test.each([
    ['304, asked', '/not-modified', { etag: '"1"' }, '304, 0 bytes, not modified'],
    ['an ETag that no header may hold', '/not-modified', { etag: '"1"\r\nX: y' }, '200, 29 bytes'],
    ['410', '/gone', {}, '410, 0 bytes'],
    ['404', '/missing', {}, '404, 0 bytes'],
    ['429', '/busy', {}, '429, 0 bytes, again in 120 s'],
    ['503 for ages', '/closed', {}, '503, 0 bytes, again in 604800 s'],
    ['500 with an endless body', '/broken', {}, '500, 0 bytes'],
  ])('%s', async (what, path, request, expected) => {
    expect(await fetchAs(what, `http://hostile.test:${web.port}${path}`, request)).toBe(expected)
  })
})

test('TLS spoken to a server that has none', async () => {
  expect(await fetchAs('TLS to a plain server', `https://hostile.test:${web.port}/plain`)).toBe(
    'FETCH_FAILED',
  )
})

test('a name that is not known', async () => {
  expect(await fetchAs('unknown name', 'http://nowhere.test/')).toBe('FETCH_FAILED')
})

test('a caller who gives up gets his own reason', async () => {
  const signal = AbortSignal.abort(new Error('cancelled'))
  expect(await fetchAs('caller gives up', `http://hostile.test:${web.port}/slow-body`, { signal })).toBe(
    'Error: cancelled',
  )
})

describe('what must never be reached', () => {
  test.each(DISGUISES)('%s: %s', async (what, host) => {
    expect(await fetchAs(`inside: ${what}`, `http://${host}:${canary.port}/`)).toBe('FETCH_REFUSED')
    expect(await fetchAs(`inside by TLS: ${what}`, `https://${host}:${canary.port}/`)).toBe('FETCH_REFUSED')
  })

  test.each(DISGUISES.map(([what], index) => [what, index]))('a redirect to %s', async (what, index) => {
    const url = `http://hostile.test:${web.port}/to-inside/${index}`
    expect(await fetchAs(`redirect inside: ${what}`, url)).toBe('FETCH_REFUSED')
  })

  test('was not, and could have been', async () => {
    expect(canary.hits).toBe(0)
    const open = { allow: parseAllowedHosts('inside.test') }
    const { bytes } = await fetchWith(lyingLookup(), LIMITS)(`http://inside.test:${canary.port}/`, {
      purpose: 'page',
      ...open,
    })
    expect(Buffer.from(bytes).toString()).toBe('secret')
    expect(canary.hits).toBe(1)
    canary.hits = 0
  })
})
