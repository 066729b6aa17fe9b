import { z } from 'zod'

/** What a list of acts can be narrowed by, named as the query parameters are, in the order in which a reader asks. */
export const EVENT_FACETS = [
  'quad',
  'type',
  'party',
  'counterpart',
  'minConfidence',
  'review',
  'outlet',
] as const

/** The same for a list of articles: an article counts where one act of it fits. */
export const ARTICLE_FACETS = [
  'quad',
  'type',
  'party',
  'minConfidence',
  'review',
  'outlet',
  'language',
] as const

export const FACETS = [...new Set([...EVENT_FACETS, ...ARTICLE_FACETS])] as const
export type FacetName = (typeof FACETS)[number]

/** Least confidences that are offered. */
export const CONFIDENCE_STEPS = [0.5, 0.7, 0.9] as const

/** Rows, newest first, that the values of facets are counted over; beyond them a count is a least one. */
export const FACET_ROWS = { events: 100_000, articles: 1_000 } as const

/** Rows up to which a list's total is exact. */
export const TOTAL_ROWS = 1_000_000

/** Values of a facet that are told, those with most rows first. */
export const FACET_VALUES = 60

const facetSchema = z.object({
  name: z.enum(FACETS),
  /** False: the values were counted over the newest rows only, `FACET_ROWS` of them. */
  exact: z.boolean(),
  values: z.array(z.object({ value: z.string(), count: z.int().nonnegative() })),
})
export type Facet = z.infer<typeof facetSchema>

/**
 * How many rows a list has, and how many it would have with each value of each facet: a facet is counted under all
 * filters but its own.
 */
export const facetsSchema = z.object({
  total: z.int().nonnegative(),
  /** False: there are more rows than `total`. */
  totalExact: z.boolean(),
  facets: z.array(facetSchema),
})
export type Facets = z.infer<typeof facetsSchema>
