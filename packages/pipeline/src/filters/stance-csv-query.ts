import { z } from 'zod'
import { query, stanceQuery } from './queries.ts'

/** The shapes of a stance CSV. */
const SHAPES = ['tidy', 'wide'] as const

/** The query of the stance series as CSV. */
export const stanceCsvQuery = query({
  ...stanceQuery.shape,
  shape: z
    .enum(SHAPES)
    .default('tidy')
    .meta({
      description:
        '`tidy`: one row for each series and bucket, with bands and counts. `wide`: one row for each bucket, ' +
        'the measures of each series as columns such as `IRN_net`, for spreadsheets.',
      example: 'tidy',
    }),
})
