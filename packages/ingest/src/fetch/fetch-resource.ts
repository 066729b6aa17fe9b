import { lookup } from 'node:dns'
import { fetchWith } from './fetch-with.ts'
import { LIMITS } from './limits.ts'
import type { FetchResource } from './resource.ts'

/**
 * Fetches a page or a feed from the open web. The address is another's choice, so everything that it
 * leads to is bounded (`LIMITS`), and only public addresses and the hosts of `allow` are reached.
 * Throws FETCH_REFUSED, FETCH_FAILED, FETCH_TOO_LARGE or FETCH_TIMEOUT, or the reason of the caller's signal.
 */
export const fetchResource: FetchResource = fetchWith(lookup, LIMITS)
