import type { Purpose, Validators } from './request-headers.ts'
import type { Answer } from './send-request.ts'

export interface FetchRequest extends Validators {
  purpose: Purpose
  /** Hosts that may be fetched although they are not public, as `parseAllowedHosts` gives them. */
  allow: readonly string[]
  signal?: AbortSignal
}

/** What a server answered. A status such as 404, 410 or 429 is an answer, not an error. */
export interface Resource extends Answer {
  /** Where the redirects ended. */
  url: string
  /** Where the address has moved for good (301, 308), as far as the redirects from it say so. */
  permanentUrl?: string
  /** Nothing has changed since the validators that were sent were given. */
  notModified: boolean
  /** Seconds to wait before the next request, if the server asks for that. */
  retryAfter: number | null
}

export type FetchResource = (url: string, request: FetchRequest) => Promise<Resource>
