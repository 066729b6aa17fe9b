import type { FetchRequest } from '../../../../packages/ingest/src/fetch/resource.ts'

/** What the hostile web does, the path where it does it, what the fetcher makes of it, and what it was asked. */
export type Case = readonly [what: string, path: string, got: string, request?: Partial<FetchRequest>]

const SLOW_AND_ENDLESS: readonly Case[] = [
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
]

const BROKEN: readonly Case[] = [
  ['hangs up', '/hangs-up', 'FETCH_FAILED'],
  ['reset', '/reset', 'FETCH_FAILED'],
  ['reset in the body', '/reset-in-body', 'FETCH_FAILED'],
  ['a length too long for the body', '/too-short', 'FETCH_FAILED'],
  ['a length too short for the body', '/too-long', '200, 9 bytes'],
  ['two lengths', '/two-lengths', 'FETCH_FAILED'],
  ['a length and chunks', '/length-and-chunks', 'FETCH_FAILED'],
  ['another protocol', '/not-http', 'FETCH_FAILED'],
]

const PACKED: readonly Case[] = [
  ['gzip', '/gzip', '200, 29 bytes'],
  ['deflate', '/deflate', '200, 29 bytes'],
  ['deflate without its header', '/deflate-raw', '200, 29 bytes'],
  ['brotli', '/brotli', '200, 29 bytes'],
  ['gzip bomb', '/gzip-bomb', 'FETCH_TOO_LARGE'],
  ['gzip bomb in gzip', '/gzip-in-gzip-bomb', 'FETCH_TOO_LARGE'],
  ['deflate bomb', '/deflate-bomb', 'FETCH_TOO_LARGE'],
  ['brotli bomb', '/brotli-bomb', 'FETCH_TOO_LARGE'],
  ['gzip ten times', '/ten-times-gzip', 'FETCH_FAILED'],
  ['gzip cut off', '/gzip-cut-off', 'FETCH_FAILED'],
  ['gzip that is none', '/false-gzip', 'FETCH_FAILED'],
  ['a coding that was not asked for', '/unknown-coding', 'FETCH_FAILED'],
]

const REDIRECTS: readonly Case[] = [
  ['to itself', '/loop', 'FETCH_FAILED'],
  ['there and back', '/ping', 'FETCH_FAILED'],
  ['without an address', '/no-location', '302, 0 bytes'],
  ['to a file', '/to-file', 'FETCH_REFUSED'],
  ['to data', '/to-data', 'FETCH_REFUSED'],
  ['to FTP', '/to-ftp', 'FETCH_REFUSED'],
  ['with a password', '/to-password', 'FETCH_REFUSED'],
  ['to nonsense', '/to-nonsense', 'FETCH_REFUSED'],
  ['301', '/moved', '200, 29 bytes, from /plain, moved to /plain'],
  ['308, then 301', '/moved-308', '200, 29 bytes, from /plain, moved to /plain'],
  ['301, then 302', '/moved-then-elsewhere', '200, 29 bytes, from /plain, moved to /elsewhere'],
  ['302, then 301', '/elsewhere-then-moved', '200, 29 bytes, from /plain'],
  ['301 to what is gone', '/moved-to-nothing', '410, 0 bytes'],
]

const STATUSES: readonly Case[] = [
  ['304', '/not-modified', '304, 0 bytes, not modified', { etag: '"1"' }],
  ['an ETag that no header may hold', '/not-modified', '200, 29 bytes', { etag: '"1"\r\nX: y' }],
  ['404', '/missing', '404, 0 bytes'],
  ['410', '/gone', '410, 0 bytes'],
  ['429', '/busy', '429, 0 bytes, again in 120 s'],
  ['503 for ages', '/closed', '503, 0 bytes, again in 604800 s'],
  ['500 with a body without end', '/broken', '500, 0 bytes'],
]

export const CASES: readonly (readonly [group: string, cases: readonly Case[]])[] = [
  ['slow and endless', SLOW_AND_ENDLESS],
  ['broken', BROKEN],
  ['packed', PACKED],
  ['redirects', REDIRECTS],
  ['statuses', STATUSES],
]
