import { z } from 'zod'
import { daySchema } from './article.ts'
import { MAP_ROLES } from './map-role.ts'
import { SCALE_NAMES } from './ontology/scales.ts'
import { partyCodeSchema } from './party.ts'
import { BASES } from './review/basis.ts'
import { stanceSchema } from './stance.ts'
import { COUNT_UNITS } from './story/fingerprint.ts'

/** The stance of every party over the days that end with one day. */
export const mapFilterSchema = z.object({
  role: z.enum(MAP_ROLES).default('source'),
  /** Only what is done to these parties, or, of targets, by them; empty: anyone. */
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  /** Last day of the window; none while the corpus is empty. */
  day: daySchema.optional(),
  /** Length of the trailing window in days. */
  window: z.coerce.number().int().min(1).max(3660).default(30),
  scale: z.enum(SCALE_NAMES).default('plover'),
  count: z.enum(COUNT_UNITS).default('stories'),
  basis: z.enum(BASES).default('reviewed'),
})
export type MapFilter = z.infer<typeof mapFilterSchema>

/** A party on the map; one without a vote in the window is not listed. */
export const mapPartySchema = z.object({
  party: partyCodeSchema,
  stance: stanceSchema,
  /** True below the minimum of stories. */
  thin: z.boolean(),
})
export type MapParty = z.infer<typeof mapPartySchema>
