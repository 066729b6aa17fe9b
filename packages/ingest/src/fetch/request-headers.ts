import { readFileSync } from 'node:fs'
import { ACCEPT_ENCODING } from './decode-body.ts'

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
)

/** What this program calls itself. */
export const USER_AGENT = `Dualtrack/${manifest.version} (news article and feed reader)`

export type Purpose = 'page' | 'feed'

const ACCEPT: Readonly<Record<Purpose, string>> = {
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
}

/** What the server said of an earlier answer, to be asked whether it has changed. */
export interface Validators {
  etag?: string | null
  lastModified?: string | null
}

/** Validators are another's words: what no header may hold is left out, and the page fetched anew. */
const SENDABLE = /^[\x20-\x7e]{1,1000}$/

export function requestHeaders(purpose: Purpose, validators: Validators): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': USER_AGENT,
    accept: ACCEPT[purpose],
    'accept-encoding': ACCEPT_ENCODING,
  }
  const { etag, lastModified } = validators
  if (etag && SENDABLE.test(etag)) headers['if-none-match'] = etag
  if (lastModified && SENDABLE.test(lastModified)) headers['if-modified-since'] = lastModified
  return headers
}
