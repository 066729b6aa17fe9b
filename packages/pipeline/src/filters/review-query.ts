import {
  EVENT_TYPES,
  type QueueFilter,
  queueFilterSchema,
  type ReviewFilter,
  reviewFilterSchema,
  VERDICTS,
} from '@dualtrack/domain'
import { z } from 'zod'
import { list, page, parties, query, range, scale } from './queries.ts'
import { checked, daysOf, type FilterContext, words } from './resolve.ts'

export const reviewQuery = query({
  verdict: list(`Verdicts, comma-separated: ${VERDICTS.join(', ')}. Default: all.`, 'rejected,recoded'),
  reviewer: z.string().max(100).optional().meta({
    description: 'Only reviews by this person, by the exact name.',
    example: 'M. Keller',
  }),
  from: range.from.meta({ description: 'First day of review (UTC, YYYY-MM-DD).', example: '2026-02-01' }),
  to: range.to.meta({ description: 'Last day of review (UTC, YYYY-MM-DD).', example: '2026-02-28' }),
  ...page,
})
type ReviewQuery = z.output<typeof reviewQuery>

export const queueQuery = query({
  party: parties('Parties as source', 'USA'),
  counterpart: parties('Parties as target', 'IRN'),
  type: list(`Event types, comma-separated: ${EVENT_TYPES.join(', ')}.`, 'THREATEN,SANCTION'),
  ...range,
  window: z.coerce.number().int().min(1).max(365).default(7).meta({
    description: 'Length of the trailing window of the lines that would move, in days.',
    example: 7,
  }),
  scale,
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({
    description: 'Most events, 1 to 200.',
    example: 50,
  }),
})
type QueueQuery = z.output<typeof queueQuery>

export const recodeDiffQuery = query({
  after: z.coerce.number().int().min(0).default(0).meta({
    description: 'Where the part before ended: its `next`. Default: from the beginning.',
    example: 0,
  }),
  most: z.coerce.number().int().min(1).max(500).default(100).meta({
    description: 'Most articles that are looked at, 1 to 500.',
    example: 100,
  }),
})

/** The agreement figures take no filter. */
export const agreementQuery = query({})

/** Throws INVALID_FIELD for a verdict that there is not. */
export const reviewFilter = (query: ReviewQuery): ReviewFilter =>
  checked(reviewFilterSchema, { ...query, verdict: words(query.verdict, VERDICTS, 'verdict') })

/** Throws UNKNOWN_PARTY, INVALID_RANGE or INVALID_FIELD. */
export const queueFilter = (query: QueueQuery, { parties, range }: FilterContext): QueueFilter =>
  checked(queueFilterSchema, {
    ...query,
    party: parties.expand(query.party, 'party'),
    counterpart: parties.expand(query.counterpart, 'counterpart'),
    type: words(query.type, EVENT_TYPES, 'type'),
    ...daysOf(query, range),
  })
