import { type ArticleInput, articleInputSchema, DualtrackError, schemaFault } from '@dualtrack/domain'
import { parseDate } from './dates/parse-date.ts'

type Fields = Record<string, unknown>

/** Parses one JSON object. Throws INVALID_JSON when `line` is none. */
export function parseJsonObject(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    throw new DualtrackError('INVALID_JSON', `The line is not valid JSON: ${reason}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DualtrackError(
      'INVALID_JSON',
      'The line is not a JSON object such as {"id": "1", "text": "…"}.',
    )
  }
  return { ...value }
}

/** Numbers count as identifiers; null and blank optional fields count as absent. */
function normalised(fields: Fields): Fields {
  const { published_at, ...given } = fields
  const input: Fields = { publishedAt: published_at, ...given }
  if (typeof input.id === 'number') input.id = String(input.id)
  for (const key of Object.keys(input)) {
    if (input[key] === null || (input[key] === '' && key !== 'text')) delete input[key]
  }
  const { publishedAt } = input
  if (typeof publishedAt === 'string') input.publishedAt = parseDate(publishedAt) ?? publishedAt
  return input
}

/**
 * The article in one line of JSONL. `published_at` is accepted for `publishedAt`; unknown fields are ignored.
 * Throws INVALID_JSON, or INVALID_FIELD with the field's name.
 */
export function parseJsonLine(line: string): ArticleInput {
  const fields = normalised(parseJsonObject(line))
  const parsed = articleInputSchema.safeParse(fields)
  if (parsed.success) return parsed.data
  throw schemaFault(parsed.error)
}
