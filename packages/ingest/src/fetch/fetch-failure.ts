import { DualtrackError, type ErrorCode } from '@dualtrack/domain'
import { errors } from 'undici'

/** Why a connection failed, by the codes of Node.js and undici; the host stands before the words. */
const REASONS: readonly [codes: RegExp, code: ErrorCode, words: string][] = [
  [/^(ENOTFOUND|ENODATA)$/, 'FETCH_FAILED', 'is not a known name. Check the address.'],
  [/^EAI_/, 'FETCH_FAILED', 'could not be looked up: the name service does not answer.'],
  [/^ECONNREFUSED$/, 'FETCH_FAILED', 'refuses the connection.'],
  [/^E(HOST|NET)(UNREACH|DOWN)$|^EADDRNOTAVAIL$/, 'FETCH_FAILED', 'cannot be reached.'],
  [
    /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/,
    'FETCH_FAILED',
    'broke off the connection before the answer was complete.',
  ],
  [/^(HPE_|UND_ERR_RES_CONTENT_LENGTH)/, 'FETCH_FAILED', 'gave an answer that breaks the rules of HTTP.'],
  [
    /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^EPROTO$/,
    'FETCH_FAILED',
    'offers no secure connection that can be trusted.',
  ],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'FETCH_TOO_LARGE', 'sent more headers than are accepted.'],
  [/^UND_ERR_RES_EXCEEDED/, 'FETCH_TOO_LARGE', 'sent more than is accepted.'],
  [/^ETIMEDOUT$|_TIMEOUT$/, 'FETCH_TIMEOUT', 'did not answer in time.'],
]

const MIB = 1024 * 1024

export const tooLarge = (bytes: number) =>
  new DualtrackError('FETCH_TOO_LARGE', `The answer is larger than ${Math.ceil(bytes / MIB)} MiB.`, {
    field: 'url',
  })

/** The code of a system or undici error; of several failed attempts, that of the first. */
function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if (error instanceof errors.HTTPParserError) return 'HPE_'
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** The error as a person is told it; a fault of the program stays what it is. */
export function fetchFailure(error: unknown, host: string): unknown {
  const found = codeOf(error)
  if (error instanceof DualtrackError || found === null) return error
  const [, code, words] = REASONS.find(([codes]) => codes.test(found)) ?? [
    undefined,
    'FETCH_FAILED' as const,
    'could not be fetched.',
  ]
  return new DualtrackError(code, `${host} ${words}`, { field: 'url' })
}
