import { type AlertFilter, alertFilterSchema } from '@dualtrack/domain'
import { z } from 'zod'
import { parties, query, range } from './queries.ts'
import { checked, type FilterContext } from './resolve.ts'

export const alertQuery = query({
  rule: z.string().max(100).optional().meta({
    description: 'Only alerts of the rule with this id.',
    example: '7d0e8b1c-0000-4000-8000-000000000000',
  }),
  party: parties('Only alerts about these parties as source', 'IRN'),
  ...range,
  limit: z.coerce.number().int().min(1).max(500).optional().meta({
    description: 'Most alerts, the latest ones, 1 to 500. Default: 100; a CSV holds all unless it is given.',
    example: 100,
  }),
})
export type AlertQuery = z.output<typeof alertQuery>

/** Throws UNKNOWN_PARTY or INVALID_FIELD. */
export const alertFilter = ({ rule, party, from, to }: AlertQuery, { parties }: FilterContext): AlertFilter =>
  checked(alertFilterSchema, { rule, party: parties.expand(party, 'party'), from, to })
