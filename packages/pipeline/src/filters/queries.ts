import {
  BASES,
  BUCKETS,
  COMPARISONS,
  COUNT_UNITS,
  daySchema,
  EVENT_TYPES,
  QUADS,
  REVIEW_STATES,
  SCALE_NAMES,
} from '@dualtrack/domain'
import { z } from 'zod'

/**
 * The filters as a caller writes them: in a URL's query and as the options of `dualtrack export`.
 * Descriptions are shown in the API's document and in the help; lists are comma-separated.
 */
export const list = (description: string, example: string) =>
  z.string().max(1000).optional().meta({ description, example })

export const parties = (what: string, example: string, unset = 'all') =>
  list(`${what}. Codes of parties or groups, comma-separated. Default: ${unset}.`, example)

export const range = {
  from: daySchema.optional().meta({
    description: "First day (UTC, YYYY-MM-DD). Default: the corpus's first day.",
    example: '2026-01-01',
  }),
  to: daySchema.optional().meta({
    description: "Last day (UTC, YYYY-MM-DD). Default: the corpus's last day.",
    example: '2026-02-15',
  }),
}

export const scale = z.enum(SCALE_NAMES).default('plover').meta({
  description: 'Conflict–cooperation scale that scores the event types.',
  example: 'plover',
})

export const count = z.enum(COUNT_UNITS).default('stories').meta({
  description: 'What has a vote: each story once, however many outlets print it, or each article.',
  example: 'stories',
})

export const basis = z.enum(BASES).default('reviewed').meta({
  description: 'Events as analysts have judged them, or as they were coded.',
  example: 'reviewed',
})

export const page = {
  limit: z.coerce.number().int().min(1).max(500).optional().meta({
    description: 'Most rows on a page, 1 to 500. Default: 50; a CSV holds all rows unless it is given.',
    example: 50,
  }),
  cursor: z.string().max(500).optional().meta({
    description: 'The `nextCursor` of the page before.',
    example: 'WzE3NzAxMTI4MDAwMDAsNl0',
  }),
}

/** A query that refuses names it does not know, and says which it knows. */
export function query<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ')
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown parameter ${issue.keys.map((key) => `"${key}"`).join(', ')}. Known are: ${known}.`
        : undefined,
  })
}

export const stanceQuery = query({
  party: list(
    'Parties as source, one series each. Codes of parties or groups, comma-separated. Needed unless `pair` is given.',
    'USA,IRN',
  ),
  counterpart: parties('Count only what is done to these parties', 'IRN', 'towards everyone'),
  pair: list(
    'In place of `party` and `counterpart`: pairs of parties, comma-separated, two series each (what the first does to the second, and the other way round).',
    'USA-IRN',
  ),
  ...range,
  bucket: z.enum(BUCKETS).default('day').meta({
    description: 'One point per day, week (from Monday) or month.',
    example: 'day',
  }),
  window: z.coerce.number().int().min(1).max(365).default(7).meta({
    description: 'Length of the trailing window in days, 1 to 365.',
    example: 7,
  }),
  scale,
  count,
  compare: z.enum(COMPARISONS).default('none').meta({
    description: '`previous` adds the range before, of the same number of points, to each series.',
    example: 'none',
  }),
  basis,
})
export type StanceQuery = z.output<typeof stanceQuery>

export const dyadQuery = query({
  source: parties('Parties that act', 'USA,IRN'),
  target: parties('Parties acted upon', 'GULF'),
  group: z.string().max(1000).optional().meta({
    description: 'Groups whose members count as one party, under the code of the group, comma-separated.',
    example: 'GULF',
  }),
  top: z.coerce.number().int().min(1).max(500).optional().meta({
    description: 'Keep only this many parties: those with most votes, given and received. Default: all.',
    example: 20,
  }),
  ...range,
  scale,
  count,
  basis,
})
export type DyadQuery = z.output<typeof dyadQuery>

/** What is asked of an act, apart from its parties. */
const act = {
  type: list(`Event types, comma-separated: ${EVENT_TYPES.join(', ')}.`, 'THREATEN,SANCTION'),
  quad: list(`Quads, comma-separated: ${QUADS.join(', ')}.`, 'VX,MX'),
  minConfidence: z.coerce.number().min(0).max(1).optional().meta({
    description: 'Only acts that the coder is at least as sure of, 0 to 1.',
    example: 0.7,
  }),
  basis: basis.meta({
    description:
      'Whether parties, types and quads are those that events count with after review, or those that were coded.',
    example: 'reviewed',
  }),
  review: list(
    `States of review, comma-separated: ${REVIEW_STATES.join(', ')}. Default: all, but none that were rejected unless basis=coded.`,
    'confirmed,recoded',
  ),
}

/** Where a text was published, and in which language. */
const told = {
  outlet: z.string().max(200).optional().meta({
    description: 'Only what this outlet published, by its exact name.',
    example: 'Dualtrack digest',
  }),
  language: z.string().max(20).optional().meta({
    description: 'Only articles in this language, by its ISO 639-1 code.',
    example: 'en',
  }),
}

export const eventQuery = query({
  party: parties('Parties as source', 'USA'),
  counterpart: parties('Parties as target', 'IRN'),
  ...act,
  ...told,
  ...range,
  article: z.string().max(200).optional().meta({
    description: 'Only events of the article with this id.',
    example: 'digest-2025-12-01-tehran-traders-close-shops',
  }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({
      description:
        'Words that one of the sentences which tell the act must hold; "quoted words" as they stand, others also as ' +
        'the beginning of a longer one. A page may then hold fewer rows than `limit`; go on while there is a cursor.',
      example: '"Strait of Hormuz"',
    }),
  goBetween: z.enum(['0', '1']).default('0').meta({
    description: '1: only acts between others, such as mediating or carrying messages.',
    example: '1',
  }),
  ...page,
})
export type EventQuery = z.output<typeof eventQuery>

export const articleQuery = query({
  party: parties('Parties that act in the article, as source or target', 'IRN'),
  counterpart: parties('Parties on the other side of such an act', 'USA'),
  ...act,
  ...told,
  ...range,
  q: z.string().max(200).optional().meta({
    description:
      'Words that the title or text must hold; "quoted words" as they stand, others also as the beginning of a longer one.',
    example: 'enrichment talks',
  }),
  ...page,
})
export type ArticleQuery = z.output<typeof articleQuery>

/** The filter of a list without its pages: what there is to narrow it by. */
export const eventFacetQuery = query(eventQuery.omit({ limit: true, cursor: true }).shape)
export type EventFacetQuery = z.output<typeof eventFacetQuery>

export const articleFacetQuery = query(articleQuery.omit({ limit: true, cursor: true }).shape)
export type ArticleFacetQuery = z.output<typeof articleFacetQuery>
