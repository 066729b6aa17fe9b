import { DualtrackError } from '@dualtrack/domain'
import type { MiddlewareHandler } from 'hono'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a browser says that the request comes from a page of another site. Programs send no such headers. */
function isCrossSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && URL.parse(origin)?.host !== headers.get('host')
}

/** There is no login, so a page elsewhere must not be able to change anything through its reader's browser. */
export const sameSiteWrites: MiddlewareHandler = async (c, next) => {
  if (!READS.has(c.req.method) && isCrossSite(c.req.raw.headers)) {
    throw new DualtrackError('CROSS_SITE', "Another site's page may not change anything here.")
  }
  await next()
}
