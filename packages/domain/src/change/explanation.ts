import { z } from 'zod'
import { EVENT_TYPES } from '../ontology/plover.ts'
import { partyCodeSchema } from '../party.ts'
import { eventRowSchema } from '../rows.ts'
import { changePointSchema } from './change-point.ts'

/** What a part of the votes gave to the level before and after, in points; `contribution` is the difference. */
const partSchema = z.object({
  before: z.number(),
  after: z.number(),
  contribution: z.number(),
  actsBefore: z.int().nonnegative(),
  actsAfter: z.int().nonnegative(),
})

/** The same part as `mixOf` sees it: treated differently, or more or less of it. */
const mixPartSchema = partSchema.extend({ within: z.number(), mix: z.number() })

/** The difference parted in three that add up to it. */
const mixSchema = z.object({ within: z.number(), mix: z.number(), thin: z.number() })

/**
 * `party`: it acted differently towards the same counterparts, as told by the same outlets.
 * `counterparts`: mostly other counterparts came into the news. `outlets`: mostly other outlets told of it.
 * `unclear`: no part carries the larger half.
 */
export const CHANGE_VERDICTS = ['party', 'counterparts', 'outlets', 'unclear'] as const
export type ChangeVerdict = (typeof CHANGE_VERDICTS)[number]

/** Why a level moved. All contributions of a list add up to the difference of the change, to the tenth. */
export const changeExplanationSchema = z.object({
  change: changePointSchema,
  verdict: z.enum(CHANGE_VERDICTS),
  types: z.array(partSchema.extend({ type: z.enum(EVENT_TYPES) })),
  /** `counterpart` null: aimed at no one in particular. */
  counterparts: z.array(mixPartSchema.extend({ counterpart: partyCodeSchema.nullable() })),
  outlets: z.array(mixPartSchema.extend({ outlet: z.string() })),
  counterpartMix: mixSchema,
  outletMix: mixSchema,
  /** The acts that moved the level most in the direction of the change, most first. */
  acts: z.array(
    z.object({ side: z.enum(['before', 'after']), contribution: z.number(), event: eventRowSchema }),
  ),
  /** All other acts together. */
  otherActs: z.object({ acts: z.int().nonnegative(), contribution: z.number() }),
})
export type ChangeExplanation = z.infer<typeof changeExplanationSchema>
