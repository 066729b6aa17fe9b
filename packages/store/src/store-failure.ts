import { DualtrackError } from '@dualtrack/domain'

/** SQLite result codes and PostgreSQL error classes that say: the database is at fault, not the request. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'The database is in use by another program that is writing. Try again in a moment.',
  ],
  [/^SQLITE_FULL|^53100/, 'The disk is full. Free some space and try again.'],
  [/^SQLITE_(READONLY|PERM|AUTH)|^42501/, 'The database cannot be written to. Check its permissions.'],
  [/^SQLITE_CANTOPEN/, 'The database cannot be opened. Check that its folder exists and may be written to.'],
  [/^SQLITE_NOTADB/, 'The file is not a database. Name another file or move this one away.'],
  [/^SQLITE_CORRUPT/, 'The database file is damaged. Restore it from a copy.'],
  [/^SQLITE_IOERR/, 'The disk reports an error. Check it and try again.'],
  [
    /^(28|3D)/,
    'The database server refuses the user, the password or the name of the database. Check DATABASE_URL.',
  ],
  [
    /^(08|57P|53|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/,
    'The database server cannot be reached. Check that it is running and that DATABASE_URL names it.',
  ],
]

/** What the driver says when a server does not answer; it gives no code then. */
const NO_ANSWER = /^(timeout exceeded when trying to connect|Connection terminated)/

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return NO_ANSWER.test(error.message) ? 'ETIMEDOUT' : ''
}

/**
 * Two writers waited for each other, or one would have read what the other was changing: PostgreSQL has undone the
 * whole transaction of one of them, which may be run again. (Codes 40001 and 40P01.)
 */
export const isUndone = (error: unknown): boolean => /^40(001|P01)$/.test(codeOf(error))

/** The server has ended the query, at its limit or because it was told to. (Code 57014.) */
export const isEnded = (error: unknown): boolean => codeOf(error) === '57014'

/** A fault of the database as STORE_UNAVAILABLE with what to do about it; any other error as it is. */
export function storeFailure(error: unknown): unknown {
  const code = codeOf(error)
  const reason = error instanceof DualtrackError ? undefined : REASONS.find(([pattern]) => pattern.test(code))
  if (reason === undefined) return error
  const failure = new DualtrackError('STORE_UNAVAILABLE', reason[1])
  failure.cause = error
  return failure
}

/** A read that was ended because it took longer than its limit (milliseconds). */
export const tooLong = (limit: number): DualtrackError =>
  new DualtrackError(
    'QUERY_TOO_LONG',
    `The question took longer than ${Math.round(limit / 1000)} seconds and was ended. Ask for a shorter range or fewer parties.`,
  )
