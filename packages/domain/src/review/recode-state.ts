import { z } from 'zod'

/** What the stored articles have to do with the coder of the server. */
export const recodeStateSchema = z.object({
  /** The version that is used now. */
  coderVersion: z.string(),
  /** Articles that another version coded. */
  waiting: z.int().nonnegative(),
  /** Those other versions, the most frequent first. */
  versions: z.array(z.object({ coderVersion: z.string(), articles: z.int().positive() })),
  /** Set when coding them anew was accepted: how many there were then, and when; `finishedAt` is null until the end. */
  accepted: z
    .object({
      articles: z.int().nonnegative(),
      at: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
    })
    .nullable(),
})
export type RecodeState = z.infer<typeof recodeStateSchema>
