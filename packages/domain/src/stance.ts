import { z } from 'zod'
import { daySchema } from './article.ts'
import { partyCodeSchema } from './party.ts'

const percentSchema = z.number().min(0).max(100)
const bandSchema = z.tuple([z.number(), z.number()])

/** The stance of a party or dyad over a window. `null` means no evidence; it is never 0. */
export const stanceSchema = z.object({
  diplomacy: percentSchema.nullable(),
  threat: percentSchema.nullable(),
  net: z.number().min(-100).max(100).nullable(),
  /** 0…1; 1 is a party that does both at once. Null also when neither track has weight. */
  dualTrack: z.number().min(0).max(1).nullable(),
  /** diplomacy / (diplomacy + threat), 0…1. */
  share: z.number().min(0).max(1).nullable(),
  /** 90 % bands, [low, high], in the measure's own unit. */
  bands: z.object({
    diplomacy: bandSchema.nullable(),
    threat: bandSchema.nullable(),
    net: bandSchema.nullable(),
    dualTrack: bandSchema.nullable(),
    share: bandSchema.nullable(),
  }),
  /** Votes: one for each (story, source, target, type). */
  events: z.int().nonnegative(),
  stories: z.int().nonnegative(),
  articles: z.int().nonnegative(),
})
export type Stance = z.infer<typeof stanceSchema>

/** A stance point: the trailing window that ends with the bucket, and the bucket alone. */
export const stancePointSchema = stanceSchema.extend({
  /** First day of the bucket. */
  day: daySchema,
  /** True below the minimum of stories: the point is drawn faint. */
  thin: z.boolean(),
  bucket: z.object({
    diplomacy: percentSchema.nullable(),
    threat: percentSchema.nullable(),
    net: z.number().nullable(),
    events: z.int().nonnegative(),
    stories: z.int().nonnegative(),
    articles: z.int().nonnegative(),
  }),
})
export type StancePoint = z.infer<typeof stancePointSchema>

/** One line of the chart: what `party` does (towards `counterparts`, or towards everyone when empty). */
export const stanceSeriesSchema = z.object({
  party: partyCodeSchema,
  counterparts: z.array(partyCodeSchema),
  /** Over the whole range asked for. */
  range: stanceSchema,
  /** The last window of the range, and the window of equal length just before it. */
  current: stanceSchema,
  previous: stanceSchema,
  points: z.array(stancePointSchema),
  /** The range before, point by point the counterpart of `points`; null unless it was asked for. */
  before: z
    .object({ from: daySchema, to: daySchema, range: stanceSchema, points: z.array(stancePointSchema) })
    .nullable(),
})
export type StanceSeries = z.infer<typeof stanceSeriesSchema>

/** A directed pair, with what its source does to its target over a range. */
export const dyadSchema = z.object({ source: partyCodeSchema, target: partyCodeSchema, stance: stanceSchema })
export type Dyad = z.infer<typeof dyadSchema>

/** What a party gives to and receives from the parties beside it in a matrix, over a range. */
export const exchangeSchema = z.object({ party: partyCodeSchema, sent: stanceSchema, received: stanceSchema })
export type Exchange = z.infer<typeof exchangeSchema>
