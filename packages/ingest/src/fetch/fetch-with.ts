import type { LookupFunction } from 'node:net'
import { DualtrackError } from '@dualtrack/domain'
import { Agent } from 'undici'
import { followRedirects } from './follow-redirects.ts'
import { guardedConnector } from './guarded-connector.ts'
import type { Limits } from './limits.ts'
import { requestHeaders } from './request-headers.ts'
import type { FetchResource } from './resource.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { sendRequest } from './send-request.ts'
import { webAddress } from './web-address.ts'

/** A pool of connections for one fetch, so that none outlives what it was allowed for. */
function openAgent(allow: readonly string[], lookup: LookupFunction, limits: Limits): Agent {
  return new Agent({
    connect: guardedConnector(allow, lookup, limits.connectMs),
    maxHeaderSize: limits.headerBytes,
    maxResponseSize: limits.encodedBytes,
    headersTimeout: limits.silentMs,
    bodyTimeout: limits.silentMs,
  })
}

const outOfTime = (host: string, ms: number) =>
  new DualtrackError('FETCH_TIMEOUT', `${host} was not done within ${ms / 1000} seconds.`, { field: 'url' })

/** A fetcher that looks names up by `lookup` and keeps to `limits`. */
export function fetchWith(lookup: LookupFunction, limits: Limits): FetchResource {
  return async (address, { purpose, allow, signal, ...validators }) => {
    const start = webAddress(address)
    const headers = requestHeaders(purpose, validators)
    const dispatcher = openAgent(allow, lookup, limits)
    const deadline = AbortSignal.timeout(limits.totalMs)
    const connection = { dispatcher, signal: signal ? AbortSignal.any([signal, deadline]) : deadline }
    try {
      const send = (url: URL) => sendRequest(url, headers, limits, connection)
      const { answer, url, movedTo } = await followRedirects(start, send, limits.redirects)
      const isGood = answer.status === 304 || answer.status < 300
      return {
        ...answer,
        url: url.href,
        ...(movedTo !== null && isGood && { permanentUrl: movedTo.href }),
        notModified: answer.status === 304,
        retryAfter: retryAfterSeconds(answer.headers.get('retry-after'), Date.now()),
      }
    } catch (error) {
      throw error === deadline.reason ? outOfTime(start.host, limits.totalMs) : error
    } finally {
      void dispatcher.destroy()
    }
  }
}
