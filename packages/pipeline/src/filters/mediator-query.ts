import { BUCKETS, type MediatorFilter, mediatorFilterSchema } from '@dualtrack/domain'
import { z } from 'zod'
import { basis, count, parties, query, range } from './queries.ts'
import { checked, daysOf, type FilterContext } from './resolve.ts'

export const mediatorQuery = query({
  mediator: parties('Parties that stand between others', 'OMN'),
  party: parties('Sides: one is a side of each answer; of several, both sides are among them', 'USA,IRN'),
  ...range,
  bucket: z.enum(BUCKETS).default('week').meta({
    description: 'Told how often per day, week (from Monday) or month.',
    example: 'week',
  }),
  count,
  basis,
})
export type MediatorQuery = z.output<typeof mediatorQuery>

/** Throws UNKNOWN_PARTY or INVALID_RANGE. */
export const mediatorFilter = (query: MediatorQuery, { parties, range }: FilterContext): MediatorFilter =>
  checked(mediatorFilterSchema, {
    mediator: parties.expand(query.mediator, 'mediator'),
    party: parties.expand(query.party, 'party'),
    ...daysOf(query, range),
    bucket: query.bucket,
    count: query.count,
    basis: query.basis,
  })
