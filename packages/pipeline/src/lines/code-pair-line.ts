import type { Coder } from '@dualtrack/coder'
import { DualtrackError, MAX_TEXT_LENGTH, schemaFault } from '@dualtrack/domain'
import { parseJsonObject } from '@dualtrack/ingest'
import { z } from 'zod'

const pairInputSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().max(MAX_TEXT_LENGTH),
  source: z.string().nullish(),
  target: z.string().nullish(),
})

/**
 * One JSONL line `{id, text, source, target}` in, what source does to target out.
 * Throws INVALID_JSON, INVALID_FIELD or EMPTY_TEXT.
 */
export function codePairLine(coder: Coder, line: string) {
  const parsed = pairInputSchema.safeParse(parseJsonObject(line))
  if (!parsed.success) throw schemaFault(parsed.error)
  const { id, text, source, target } = parsed.data
  if (text.trim() === '') throw new DualtrackError('EMPTY_TEXT', 'The text is empty.', { field: 'text' })
  const code = coder.codePair({ text, source: source ?? null, target: target ?? null })
  return { id: id ?? null, ...code }
}
