import { z } from 'zod'
import { daySchema } from './article.ts'
import { BUCKETS } from './day.ts'
import { GO_BETWEEN_ACTS } from './go-between.ts'
import { partyCodeSchema } from './party.ts'
import { BASES } from './review/basis.ts'
import { COUNT_UNITS } from './story/fingerprint.ts'

/** Who stands between whom, over a range. */
export const mediatorFilterSchema = z.object({
  /** Parties that stand between others; empty: any. */
  mediator: z.array(partyCodeSchema).max(50).default([]),
  /** Sides: one is a side of each answer; of two or more, both sides are among them; empty: any. */
  party: z.array(partyCodeSchema).max(50).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  bucket: z.enum(BUCKETS).default('week'),
  /** What is counted: a story once, on its first day, or each article. */
  count: z.enum(COUNT_UNITS).default('stories'),
  basis: z.enum(BASES).default('reviewed'),
})
export type MediatorFilter = z.infer<typeof mediatorFilterSchema>

const counts = { stories: z.int().nonnegative(), articles: z.int().nonnegative() }

/** A party between two sides; or, as far as an article names but one of them, towards that one. */
export const mediationSchema = z.object({
  mediator: partyCodeSchema,
  sides: z.array(partyCodeSchema).min(1).max(2),
  ...counts,
  /** In how many (stories or articles, as counted) it is told to do what. */
  acts: z.record(z.enum(GO_BETWEEN_ACTS), z.int().nonnegative()),
  /** First and last day on which it is told. */
  since: daySchema,
  until: daySchema,
  /** Highest confidence of a telling, 0…1; of its two acts the lower one. */
  confidence: z.number().min(0).max(1),
  /** The buckets in which it is told, by their first days. */
  points: z.array(z.object({ day: daySchema, ...counts })),
})
export type Mediation = z.infer<typeof mediationSchema>
