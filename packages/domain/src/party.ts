import { z } from 'zod'

export const PARTY_KINDS = ['country', 'organisation', 'armed_group'] as const

/** A party's code: ISO 3166-1 alpha-3 for countries, a short UPPER_CASE name otherwise. */
export const partyCodeSchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,23}$/)

export const partySchema = z.object({
  code: partyCodeSchema,
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  short: z.string(),
})
export type Party = z.infer<typeof partySchema>

/** A named set of parties, such as the Gulf states: a phrase in the text and a preset in the filter. */
export const partyGroupSchema = z.object({
  code: z.string(),
  name: z.string(),
  members: z.array(partyCodeSchema),
})
export type PartyGroup = z.infer<typeof partyGroupSchema>

/** A span of text resolved to a party. Offsets in UTF-16 code units into the article part that holds it. */
export const mentionSchema = z.object({
  party: partyCodeSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type Mention = z.infer<typeof mentionSchema>
