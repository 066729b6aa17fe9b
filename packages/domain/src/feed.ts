import { z } from 'zod'
import { instantSchema } from './article.ts'

/**
 * `set-aside`: it could not be read several times in a row and waits for a person; `gone`: its server says that
 * it is no more.
 */
export const FEED_STATES = ['active', 'paused', 'set-aside', 'gone'] as const
export type FeedState = (typeof FEED_STATES)[number]

/** Shortest and longest time between two polls, in minutes. */
export const MIN_EVERY_MINUTES = 5
export const MAX_EVERY_MINUTES = 7 * 24 * 60

/** A feed as it stands. */
export const feedSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  /** The outlet that its articles are stored under. */
  outlet: z.string(),
  /** What the feed says of its language; empty when it says nothing. */
  language: z.string(),
  state: z.enum(FEED_STATES),
  /** Articles that have come from it. */
  items: z.int().nonnegative(),
  lastSuccessAt: instantSchema.nullable(),
  /** What the last failure was; null when all has gone well since. */
  lastError: z.string().nullable(),
  lastErrorAt: instantSchema.nullable(),
  /** Not in the future while it is being polled; null when it never is. */
  nextPollAt: instantSchema.nullable(),
  /** Whether articles are fetched from their pages; else the feed's own text is taken. */
  fullText: z.boolean(),
  everyMinutes: z.int(),
})
export type Feed = z.infer<typeof feedSchema>

/** What a person can change of a feed. */
export const feedChangeSchema = z.strictObject({
  paused: z.boolean().optional(),
  fullText: z.boolean().optional(),
  title: z.string().trim().min(1).max(300).optional(),
  outlet: z.string().trim().min(1).max(200).optional(),
  everyMinutes: z.int().min(MIN_EVERY_MINUTES).max(MAX_EVERY_MINUTES).optional(),
})
export type FeedChange = z.infer<typeof feedChangeSchema>
