import { DualtrackError, daySchema, type PointFilter, pointFilterSchema } from '@dualtrack/domain'
import { z } from 'zod'
import { basis, count, parties, query, scale } from './queries.ts'
import { checked, type FilterContext } from './resolve.ts'

export const pointQuery = query({
  party: z.string().max(30).meta({ description: 'The party as source: the code of one.', example: 'IRN' }),
  counterpart: parties('Count only what is done to these parties', 'USA', 'towards everyone'),
  day: daySchema.optional().meta({
    description: "Last day of the window (UTC, YYYY-MM-DD). Default: the corpus's last day.",
    example: '2026-02-15',
  }),
  window: z.coerce.number().int().min(1).max(365).default(7).meta({
    description: 'Length of the trailing window in days, 1 to 365.',
    example: 7,
  }),
  scale,
  count,
  basis,
})
type PointQuery = z.output<typeof pointQuery>

/** Throws UNKNOWN_PARTY, or INVALID_FIELD where not one party is named, or no day and the corpus is empty. */
export function pointFilter(query: PointQuery, { parties, range }: FilterContext): PointFilter {
  const [party, ...others] = parties.expand(query.party, 'party')
  if (party === undefined || others.length > 0) {
    throw new DualtrackError('INVALID_FIELD', 'A point belongs to one party: name one in "party".', {
      field: 'party',
    })
  }
  const day = query.day ?? range?.to
  if (day === undefined) {
    throw new DualtrackError('INVALID_FIELD', '"day" is missing, and no article says which is the last.', {
      field: 'day',
    })
  }
  const counterpart = parties.expand(query.counterpart, 'counterpart')
  return checked(pointFilterSchema, { ...query, party, counterpart, day })
}
