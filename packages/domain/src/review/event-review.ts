import { z } from 'zod'
import { instantSchema } from '../article.ts'
import { EVENT_TYPES } from '../ontology/plover.ts'
import { partyCodeSchema } from '../party.ts'

/** The judgement that holds for an event. Source, target and type are those that it counts with. */
export const eventReviewSchema = z.object({
  verdict: z.enum(['confirmed', 'rejected', 'recoded']),
  source: partyCodeSchema,
  target: partyCodeSchema.nullable(),
  type: z.enum(EVENT_TYPES),
  reviewer: z.string(),
  reason: z.string(),
  at: instantSchema,
})
export type EventReview = z.infer<typeof eventReviewSchema>
