import { DualtrackError, type ErrorCode } from '@dualtrack/domain'
import { HTTPException } from 'hono/http-exception'

type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 502 | 503 | 504

/** The one place where the domain's error codes become HTTP. */
const HTTP: Readonly<Record<ErrorCode, { status: ProblemStatus; title: string }>> = {
  EMPTY_TEXT: { status: 422, title: 'The text is empty' },
  TEXT_TOO_LONG: { status: 413, title: 'The text is too long' },
  NOT_TEXT: { status: 415, title: 'This is not text' },
  INVALID_JSON: { status: 400, title: 'The body is not valid JSON' },
  INVALID_FIELD: { status: 400, title: 'A value is wrong' },
  UNKNOWN_PARTY: { status: 400, title: 'Unknown party' },
  INVALID_RANGE: { status: 400, title: 'The range is wrong' },
  UNKNOWN_PARAMETER: { status: 400, title: 'Unknown parameter' },
  WRONG_STATE: { status: 409, title: 'This is not possible now' },
  CROSS_SITE: { status: 403, title: 'Not from another site' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  UNREADABLE_FILE: { status: 400, title: 'The file cannot be read' },
  UNSUPPORTED_FILE: { status: 415, title: 'This kind of data cannot be read' },
  FEED_UNREADABLE: { status: 422, title: 'The feed cannot be read' },
  FETCH_REFUSED: { status: 422, title: 'This address is not fetched' },
  FETCH_FAILED: { status: 502, title: 'The address could not be fetched' },
  FETCH_TOO_LARGE: { status: 502, title: 'The answer of the address is too large' },
  FETCH_TIMEOUT: { status: 504, title: 'The address did not answer in time' },
  STORE_UNAVAILABLE: { status: 503, title: 'The database is not available' },
  QUERY_TOO_LONG: { status: 503, title: 'The question takes too long' },
  INTERNAL: { status: 500, title: 'The server failed' },
}

/** A refusal as RFC 9457 has it, with the domain's error code. */
export interface Problem {
  type: 'about:blank'
  title: string
  status: ProblemStatus
  detail: string
  code: ErrorCode
  field?: string
}

/** Hono's own refusals, in the domain's words. */
function domainError(error: unknown): DualtrackError {
  if (error instanceof DualtrackError) return error
  if (error instanceof HTTPException && error.status < 500) {
    return new DualtrackError('INVALID_FIELD', `The request cannot be understood: ${error.message}.`)
  }
  return new DualtrackError('INTERNAL', 'The server failed on this request. Its log says more.')
}

/** What the caller is told of an error. Nothing of an unexpected one leaves the process. */
export function problemOf(error: unknown): Problem {
  const { code, message, place } = domainError(error)
  const { status, title } = HTTP[code]
  const problem: Problem = { type: 'about:blank', title, status, detail: message, code }
  return place.field === undefined ? problem : { ...problem, field: place.field }
}
