import { DualtrackError, type GivenArticle } from '@dualtrack/domain'
import { articleInput } from './article-input.ts'

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

/**
 * The article in one line of JSONL, with its coding when the line holds a `coderVersion` and `events`.
 * Throws INVALID_JSON, or INVALID_FIELD with the field's name.
 */
export function parseJsonLine(line: string): GivenArticle {
  const fields = parseJsonObject(line)
  const input = articleInput(fields)
  const { coderVersion, events, sentences } = fields
  return typeof coderVersion === 'string' && Array.isArray(events)
    ? { ...input, coding: { coderVersion, events, sentences } }
    : input
}
