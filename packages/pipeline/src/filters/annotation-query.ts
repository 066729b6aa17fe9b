import { type AnnotationFilter, annotationFilterSchema } from '@dualtrack/domain'
import type { z } from 'zod'
import { parties, query, range } from './queries.ts'
import { checked, type FilterContext } from './resolve.ts'

export const annotationQuery = query({
  party: parties('Only notes about one of these parties, or about none in particular', 'IRN'),
  ...range,
})

/** Throws UNKNOWN_PARTY or INVALID_RANGE. */
export const annotationFilter = (
  { party, from, to }: z.output<typeof annotationQuery>,
  { parties }: FilterContext,
): AnnotationFilter => checked(annotationFilterSchema, { party: parties.expand(party, 'party'), from, to })
