import { z } from 'zod'
import { daySchema } from './article.ts'
import { LEVEL_MEASURES } from './change/level.ts'
import { BUCKETS } from './day.ts'
import { EVENT_TYPES, QUADS } from './ontology/plover.ts'
import { SCALE_NAMES } from './ontology/scales.ts'
import { partyCodeSchema } from './party.ts'
import { COMPARISONS } from './range-before.ts'
import { BASES, REVIEW_STATES, VERDICTS } from './review/basis.ts'
import { COUNT_UNITS } from './story/fingerprint.ts'

/** Below this many stories in its window a point is drawn faint. */
export const MIN_STORIES = 3

/** Most points that one series may hold. */
export const MAX_POINTS = 600

/** Two parties, in the order in which they are named: "USA-IRN". Both directions between them are meant. */
export const pairSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,23}-[A-Z][A-Z0-9_]{1,23}$/)
  .refine((pair) => pair.split('-')[0] !== pair.split('-')[1], 'A pair has two parties')

/** Most pairs in one view: two series each. */
export const MAX_PAIRS = 10

const stanceFilterShape = z.object({
  party: z.array(partyCodeSchema).max(20).default([]),
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  /** In place of parties and counterparts: both directions of each pair. */
  pair: z.array(pairSchema).max(MAX_PAIRS).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  bucket: z.enum(BUCKETS).default('day'),
  /** Length of the trailing window in days. */
  window: z.coerce.number().int().min(1).max(365).default(7),
  scale: z.enum(SCALE_NAMES).default('plover'),
  count: z.enum(COUNT_UNITS).default('stories'),
  compare: z.enum(COMPARISONS).default('none'),
  basis: z.enum(BASES).default('reviewed'),
})

/** What the stance chart, its table and its CSV show. Empty `counterpart` = towards everyone. */
export const stanceFilterSchema = stanceFilterShape.refine(
  ({ party, pair }) => party.length > 0 !== pair.length > 0,
  'Name parties, or pairs',
)
export type StanceFilter = z.infer<typeof stanceFilterSchema>

/** Where changes of level are looked for. Empty `counterpart` = towards everyone. */
export const changeFilterSchema = z.object({
  party: z.array(partyCodeSchema).min(1).max(20),
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  measure: z.enum(LEVEL_MEASURES).default('net'),
  /** Days on each side of a change. */
  window: z.coerce.number().int().min(2).max(365).default(7),
  /** Least stories on each side. */
  minStories: z.coerce.number().int().min(1).max(1000).default(MIN_STORIES),
  scale: z.enum(SCALE_NAMES).default('plover'),
  count: z.enum(COUNT_UNITS).default('stories'),
  basis: z.enum(BASES).default('reviewed'),
})
export type ChangeFilter = z.infer<typeof changeFilterSchema>

export const dyadFilterSchema = z.object({
  source: z.array(partyCodeSchema).max(50).default([]),
  target: z.array(partyCodeSchema).max(50).default([]),
  /** Groups whose members count as one party, named by the group's code; an earlier group takes its members first. */
  group: z
    .array(z.object({ code: partyCodeSchema, members: z.array(partyCodeSchema) }))
    .max(20)
    .default([]),
  /** Only the pairs among this many parties, those with most votes given and received. */
  top: z.number().int().min(1).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  scale: z.enum(SCALE_NAMES).default('plover'),
  count: z.enum(COUNT_UNITS).default('stories'),
  basis: z.enum(BASES).default('reviewed'),
})
export type DyadFilter = z.infer<typeof dyadFilterSchema>

export const eventFilterSchema = z.object({
  /** Parties as source. */
  party: z.array(partyCodeSchema).max(50).default([]),
  /** Parties as target. */
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  type: z.array(z.enum(EVENT_TYPES)).default([]),
  quad: z.array(z.enum(QUADS)).default([]),
  /** Parties, types and quads are those that the events count with, or those that were coded. */
  basis: z.enum(BASES).default('reviewed'),
  /** Empty: all, but on the basis `reviewed` none that were rejected. */
  review: z.array(z.enum(REVIEW_STATES)).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  article: z.string().max(200).optional(),
  outlet: z.string().max(200).optional(),
  /** ISO 639-1, of the article. */
  language: z.string().max(20).optional(),
  /** Only acts that the coder is at least as sure of, 0…1. */
  minConfidence: z.number().min(0).max(1).optional(),
  /** Words that a sentence which tells the act must hold. */
  q: z.string().max(200).optional(),
  /** Only acts between others: mediating, carrying messages, hosting, or offering it. */
  goBetween: z.boolean().default(false),
})
export type EventFilter = z.infer<typeof eventFilterSchema>

export const articleFilterSchema = z.object({
  /** Parties that act in the article, as source or target. */
  party: z.array(partyCodeSchema).max(50).default([]),
  /** Parties on the other side of such an act. */
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  /** What one act of the article must be: it meets all of these and the parties together. */
  type: z.array(z.enum(EVENT_TYPES)).default([]),
  quad: z.array(z.enum(QUADS)).default([]),
  minConfidence: z.number().min(0).max(1).optional(),
  basis: z.enum(BASES).default('reviewed'),
  review: z.array(z.enum(REVIEW_STATES)).default([]),
  outlet: z.string().max(200).optional(),
  /** ISO 639-1. */
  language: z.string().max(20).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Full-text search over title and text. */
  q: z.string().max(200).optional(),
})
export type ArticleFilter = z.infer<typeof articleFilterSchema>

/** Which reviews; days are days of review. */
export const reviewFilterSchema = z.object({
  verdict: z.array(z.enum(VERDICTS)).default([]),
  reviewer: z.string().max(100).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
})
export type ReviewFilter = z.infer<typeof reviewFilterSchema>

/** Which events are to be reviewed, and by which line's move they are put in order. */
export const queueFilterSchema = z.object({
  party: z.array(partyCodeSchema).max(50).default([]),
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  type: z.array(z.enum(EVENT_TYPES)).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  window: z.coerce.number().int().min(1).max(365).default(7),
  scale: z.enum(SCALE_NAMES).default('plover'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type QueueFilter = z.infer<typeof queueFilterSchema>
