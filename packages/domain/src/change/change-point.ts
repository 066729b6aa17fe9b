import { z } from 'zod'
import { daySchema } from '../article.ts'
import { partyCodeSchema } from '../party.ts'
import { LEVEL_MEASURES } from './level.ts'

const bandSchema = z.tuple([z.number(), z.number()])

/** One side of a change: the level of the window, with its 90 % band, and what stands behind it. Tenths of a point. */
export const changeSideSchema = z.object({
  from: daySchema,
  to: daySchema,
  value: z.number(),
  band: bandSchema,
  events: z.int().nonnegative(),
  stories: z.int().nonnegative(),
  articles: z.int().nonnegative(),
})
export type ChangeSide = z.infer<typeof changeSideSchema>

/** A day on which the level of a party (or dyad) moved by more than its band. */
export const changePointSchema = z.object({
  party: partyCodeSchema,
  counterparts: z.array(partyCodeSchema),
  measure: z.enum(LEVEL_MEASURES),
  /** First day of the new level. */
  day: daySchema,
  before: changeSideSchema,
  after: changeSideSchema,
  /** After less before. */
  difference: z.number(),
  /** 90 % band of the difference. */
  band: bandSchema,
  /** The difference in standard errors. */
  errors: z.number(),
  /** Standard errors that stand out among all days of the line. */
  bound: z.number(),
  /** True when the change stands out among all days; else it may be one that chance brings about somewhere. */
  sure: z.boolean(),
})
export type ChangePoint = z.infer<typeof changePointSchema>
