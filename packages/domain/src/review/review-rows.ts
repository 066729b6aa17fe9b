import { z } from 'zod'
import { daySchema, instantSchema } from '../article.ts'
import { EVENT_TYPES, QUADS } from '../ontology/plover.ts'
import { partyCodeSchema } from '../party.ts'
import { eventRowSchema } from '../rows.ts'
import { VERDICTS } from './basis.ts'

/** A judgement as it was given; what was coded is in source, target and type, what it was recoded to in `new…`. */
export const reviewRowSchema = z.object({
  id: z.int(),
  at: instantSchema,
  reviewer: z.string(),
  verdict: z.enum(VERDICTS),
  source: partyCodeSchema,
  target: partyCodeSchema.nullable(),
  type: z.enum(EVENT_TYPES),
  newSource: partyCodeSchema.nullable(),
  newTarget: partyCodeSchema.nullable(),
  newType: z.enum(EVENT_TYPES).nullable(),
  reason: z.string(),
  articleId: z.string(),
  title: z.string(),
  outlet: z.string(),
  /** UTC day of the article. */
  day: daySchema,
  /** Whether it is the last word on its event. */
  holds: z.boolean(),
})
export type ReviewRow = z.infer<typeof reviewRowSchema>

/** An event to be reviewed, and what its review would do to the line of its source; net in points, −100…100. */
export const queueRowSchema = z.object({
  event: eventRowSchema,
  /** Expected change of net by a review, on average over the days of the line that the event counts for. */
  move: z.number().nonnegative(),
  /** Of these days the one that would move most: the net there now, and after either verdict. */
  day: daySchema,
  net: z.number(),
  netIfConfirmed: z.number().nullable(),
  netIfRejected: z.number().nullable(),
})
export type QueueRow = z.infer<typeof queueRowSchema>

const shareSchema = z.number().min(0).max(1).nullable()
const intervalSchema = z.tuple([z.number(), z.number()]).nullable()

/** How often analysts agree with what was coded as a type, with 95 % intervals; all types together have none. */
export const agreementRowSchema = z.object({
  type: z.enum(EVENT_TYPES).nullable(),
  reviewed: z.int().nonnegative(),
  confirmed: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  recoded: z.int().nonnegative(),
  confirmedShare: shareSchema,
  confirmedInterval: intervalSchema,
  rejectedShare: shareSchema,
  rejectedInterval: intervalSchema,
  recodedShare: shareSchema,
  recodedInterval: intervalSchema,
})
export type AgreementRow = z.infer<typeof agreementRowSchema>

/**
 * An article of the training set that reviews make, in the form of the annotated articles that `dualtrack train` and
 * `dualtrack eval` read. Not all acts are known; a `rejected` one is known not to be told.
 */
export const reviewedArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  published_at: instantSchema,
  complete: z.literal(false),
  acts: z.array(
    z.object({
      source: partyCodeSchema,
      target: partyCodeSchema.nullable(),
      quad: z.enum(QUADS),
      root: z.enum(EVENT_TYPES),
      evidence: z.string(),
      rejected: z.literal(true).optional(),
    }),
  ),
})
export type ReviewedArticle = z.infer<typeof reviewedArticleSchema>
