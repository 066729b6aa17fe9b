import type { z } from 'zod'
import { DualtrackError } from './errors.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with one field, as the end of a sentence that begins with its name. */
function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return issue.message.endsWith('undefined') ? 'is missing' : `must be a single ${issue.expected}`
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `must be at least ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `is too long: at most ${issue.maximum} characters`
      return `${issue.origin === 'array' ? 'names too many: at most' : 'must be at most'} ${issue.maximum}`
    case 'invalid_format':
      if (issue.format === 'date') return 'must be a day such as 2026-01-31'
      return issue.format === 'url' ? 'must be a full address such as https://example.org/a' : 'is malformed'
    case 'invalid_union':
      return 'must be a day such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z'
    default:
      return `is wrong: ${issue.message}`
  }
}

/**
 * A schema's refusal as an error for a person: UNKNOWN_PARAMETER for a name the schema does not know
 * (its message is the schema's own, which can list the known names), INVALID_FIELD for a wrong value.
 * Only the first issue is told.
 */
export function schemaFault(error: { issues: readonly Issue[] }): DualtrackError {
  const [issue] = error.issues
  if (issue === undefined) return new DualtrackError('INVALID_FIELD', 'The input is wrong.')
  if (issue.code === 'unrecognized_keys') {
    return new DualtrackError('UNKNOWN_PARAMETER', issue.message, { field: issue.keys[0] ?? '' })
  }
  const field = issue.path.join('.')
  if (field === '') return new DualtrackError('INVALID_FIELD', `The input ${complaint(issue)}.`)
  return new DualtrackError('INVALID_FIELD', `"${field}" ${complaint(issue)}.`, { field })
}
