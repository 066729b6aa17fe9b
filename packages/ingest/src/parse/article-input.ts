import { type ArticleInput, articleInputSchema, schemaFault } from '@dualtrack/domain'
import type { DayOrder } from './dates/calendar-day.ts'
import { parseDate } from './dates/parse-date.ts'
import { FIELDS, nameFor } from './table/field-names.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields that are required even when they are blank, so that the refusal says what is missing. */
const KEPT_BLANK = 'text'

/** The fields of an article by their own names; null and blank optional ones count as absent. */
function ownFields(given: Fields): Record<string, unknown> {
  const names = Object.keys(given).filter((name) => given[name] !== null)
  const fields: Record<string, unknown> = {}
  for (const field of FIELDS) {
    const name = names.includes(field) ? field : nameFor(field, names)
    const value = name === undefined ? undefined : given[name]
    if (value !== undefined && (value !== '' || field === KEPT_BLANK)) fields[field] = value
  }
  return fields
}

/**
 * An article from fields of any tool: names such as `headline` and `published_at` are understood, others ignored,
 * numbers count as identifiers and dates. Throws INVALID_FIELD with the field's name.
 */
export function articleInput(given: Fields, order?: DayOrder): ArticleInput {
  const fields = ownFields(given)
  for (const field of ['id', 'publishedAt']) {
    if (typeof fields[field] === 'number') fields[field] = String(fields[field])
  }
  const { publishedAt } = fields
  if (typeof publishedAt === 'string') {
    fields.publishedAt = parseDate(publishedAt, order === undefined ? {} : { order }) ?? publishedAt
  }
  const parsed = articleInputSchema.safeParse(fields)
  if (parsed.success) return parsed.data
  throw schemaFault(parsed.error)
}
