import { daySchema, MAP_ROLES, type MapFilter, mapFilterSchema } from '@dualtrack/domain'
import { z } from 'zod'
import { basis, count, parties, query, scale } from './queries.ts'
import { checked, type FilterContext } from './resolve.ts'

export const mapQuery = query({
  role: z.enum(MAP_ROLES).default('source').meta({
    description: 'What is told of each party: what it does (source), or what is done to it (target).',
    example: 'source',
  }),
  counterpart: parties('Only what is done to these parties, or, of targets, by them', 'IRN', 'anyone'),
  day: daySchema.optional().meta({
    description: "Last day of the window (UTC, YYYY-MM-DD). Default: the corpus's last day.",
    example: '2026-02-15',
  }),
  window: z.coerce.number().int().min(1).max(3660).default(30).meta({
    description: 'Length of the window in days, 1 to 3660.',
    example: 30,
  }),
  scale,
  count,
  basis,
})
export type MapQuery = z.output<typeof mapQuery>

/** Throws UNKNOWN_PARTY. */
export const mapFilter = (query: MapQuery, { parties, range }: FilterContext): MapFilter =>
  checked(mapFilterSchema, {
    ...query,
    counterpart: parties.expand(query.counterpart, 'counterpart'),
    day: query.day ?? range?.to,
  })
