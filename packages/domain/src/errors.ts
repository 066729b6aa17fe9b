/** Every way a request, a line or a job can fail. Each edge (API, CLI) maps the codes once. */
export const ERROR_CODES = [
  'EMPTY_TEXT',
  'TEXT_TOO_LONG',
  'NOT_TEXT',
  'INVALID_JSON',
  'INVALID_FIELD',
  'UNKNOWN_PARTY',
  'INVALID_RANGE',
  'UNKNOWN_PARAMETER',
  'NOT_FOUND',
  'WRONG_STATE',
  'CROSS_SITE',
  'UNREADABLE_FILE',
  'UNSUPPORTED_FILE',
  'FEED_UNREADABLE',
  'FETCH_REFUSED',
  'FETCH_FAILED',
  'FETCH_TOO_LARGE',
  'FETCH_TIMEOUT',
  'STORE_UNAVAILABLE',
  'QUERY_TOO_LONG',
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Where the fault is, as far as it is known: a line of a file, a field of a row, a file. */
export interface ErrorPlace {
  line?: number
  field?: string
  file?: string
}

/**
 * An error meant for a person: `message` says what was wrong and what to do.
 * Anything else that is thrown is a fault of the program and reaches the user as INTERNAL.
 */
export class DualtrackError extends Error {
  readonly code: ErrorCode
  readonly place: ErrorPlace

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message)
    this.name = 'DualtrackError'
    this.code = code
    this.place = place
  }
}

/** The error as one JSON object, as the CLI prints it for a bad line. */
export function errorRecord(error: unknown, place: ErrorPlace = {}) {
  if (error instanceof DualtrackError) {
    return { error: { code: error.code, message: error.message, ...error.place, ...place } }
  }
  return { error: { code: 'INTERNAL' as const, message: 'The program failed on this item.', ...place } }
}
