import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
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

/** The article in one line of JSONL. Throws INVALID_JSON, or INVALID_FIELD with the field's name. */
export const parseJsonLine = (line: string): ArticleInput => articleInput(parseJsonObject(line))
