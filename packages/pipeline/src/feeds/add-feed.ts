import { randomUUID } from 'node:crypto'
import { DualtrackError, type Feed } from '@dualtrack/domain'
import { decodeText, discoverFeeds, fetchResource, parseFeed, type Resource } from '@dualtrack/ingest'
import { addFeed, findFeed, type Store } from '@dualtrack/store'
import type { HostGate } from './host-gate.ts'

/** How often a feed is polled unless a person says otherwise. */
export const DEFAULT_EVERY_MINUTES = 60

/** What adding a feed needs. */
export interface AddFeedDeps {
  store: Store
  now: () => string
  gate: HostGate
  allow: readonly string[]
}

/** A feed that a page names. */
export interface Candidate {
  url: string
  title: string
}

/** The feed, new or known; or the feeds that the page names, of which a person must choose. */
export type Added = { feed: Feed; isNew: boolean } | { candidates: Candidate[] }

async function fetched(deps: AddFeedDeps, url: string): Promise<Resource> {
  const resource = await deps.gate.run(url, () => fetchResource(url, { purpose: 'feed', allow: deps.allow }))
  if (resource.status === 200) return resource
  const { host } = new URL(resource.url)
  throw new DualtrackError('FETCH_FAILED', `${host} answers with status ${resource.status}.`, {
    field: 'url',
  })
}

/** What the resource is as a feed; null when it is none. */
function asFeed(deps: AddFeedDeps, { bytes, headers, url }: Resource) {
  try {
    const contentType = headers.get('content-type') ?? ''
    return parseFeed(bytes, { fetchedAt: deps.now(), contentType, url })
  } catch (error) {
    if (error instanceof DualtrackError && error.code === 'FEED_UNREADABLE') return null
    throw error
  }
}

/** The feeds that the resource names, taken as a page. */
function feedsIn({ bytes, headers, url }: Resource): Candidate[] {
  const contentType = headers.get('content-type') ?? ''
  return discoverFeeds(decodeText(bytes, { contentType, kind: 'html' }).text, url)
}

async function addFound(deps: AddFeedDeps, resource: Resource, fullText: boolean): Promise<Added | null> {
  const found = asFeed(deps, resource)
  if (found === null) return null
  const url = resource.permanentUrl ?? resource.url
  const { hostname } = new URL(found.link || url)
  const title = (found.title || hostname).slice(0, 300)
  const feed = await addFeed(deps.store, {
    id: randomUUID(),
    url,
    title,
    outlet: title.slice(0, 200),
    language: found.language,
    fullText,
    everyMinutes: DEFAULT_EVERY_MINUTES,
    paused: false,
  })
  if (feed !== null) return { feed, isNew: true }
  const known = await findFeed(deps.store, url)
  return known === null ? null : { feed: known, isNew: false }
}

/**
 * Adds the feed at an address, or the one that the page at the address names; when it names several, these.
 * Throws what fetching throws, and FEED_UNREADABLE for what is no feed and names none.
 */
export async function addFeedByUrl(deps: AddFeedDeps, url: string, fullText: boolean): Promise<Added> {
  const known = await findFeed(deps.store, url)
  if (known !== null) return { feed: known, isNew: false }
  const resource = await fetched(deps, url)
  const added = await addFound(deps, resource, fullText)
  if (added !== null) return added
  const candidates = feedsIn(resource)
  const [only, ...others] = candidates
  if (only === undefined) {
    throw new DualtrackError(
      'FEED_UNREADABLE',
      'This is no feed, and the page names none. Look on the site for a link named RSS, Atom or feed.',
      { field: 'url' },
    )
  }
  if (others.length > 0) return { candidates }
  const found = await addFound(deps, await fetched(deps, only.url), fullText)
  return found ?? { candidates }
}
