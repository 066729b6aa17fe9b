import { z } from 'zod'
import { daySchema } from './article.ts'
import { SCALE_NAMES } from './ontology/scales.ts'
import { partyCodeSchema } from './party.ts'
import { BASES } from './review/basis.ts'
import { COUNT_UNITS } from './story/fingerprint.ts'
import { momentsOf, type VoteSums } from './vote-sums.ts'

/** One point of a stance line. Empty `counterpart` = towards everyone. */
export const pointFilterSchema = z.object({
  party: partyCodeSchema,
  counterpart: z.array(partyCodeSchema).max(50).default([]),
  /** Last day of the window. */
  day: daySchema,
  /** Length of the trailing window in days. */
  window: z.coerce.number().int().min(1).max(365).default(7),
  scale: z.enum(SCALE_NAMES).default('plover'),
  count: z.enum(COUNT_UNITS).default('stories'),
  basis: z.enum(BASES).default('reviewed'),
})
export type PointFilter = z.infer<typeof pointFilterSchema>

const sum = (what: string) =>
  z
    .number()
    .nonnegative()
    .meta({ description: `Sum over the votes of ${what}.` })

/** The sums that a point follows from, in plain units: c = confidence 0…1, p = max(s, 0), t = max(−s, 0). */
export const pointSumsSchema = z.object({
  w: sum('c, the confidence'),
  w2: sum('c²'),
  p: sum('c·max(s, 0)'),
  t: sum('c·max(−s, 0)'),
  w2p: sum('c²·max(s, 0)'),
  w2t: sum('c²·max(−s, 0)'),
  w2p2: sum('c²·max(s, 0)²'),
  w2t2: sum('c²·max(−s, 0)²'),
})
export type PointSums = z.infer<typeof pointSumsSchema>

/** The sums are whole numbers of 10⁻⁸ or more, so this takes away nothing but the dust of the division. */
const exact = (x: number) => Number(x.toFixed(8))

/** The sums of a row in plain units, each exact in decimals. */
export function pointSumsOf(sums: VoteSums): PointSums {
  const { w, w2, p, t, w2p, w2t, w2p2, w2t2 } = momentsOf(sums)
  return {
    w: exact(w),
    w2: exact(w2),
    p: exact(p),
    t: exact(t),
    w2p: exact(w2p),
    w2t: exact(w2t),
    w2p2: exact(w2p2),
    w2t2: exact(w2t2),
  }
}
