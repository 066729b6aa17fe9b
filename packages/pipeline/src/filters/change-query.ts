import {
  type ChangeFilter,
  changeFilterSchema,
  DualtrackError,
  daySchema,
  LEVEL_MEASURES,
  MIN_STORIES,
} from '@dualtrack/domain'
import { z } from 'zod'
import type { ReasonsFilter } from '../changes/change-reasons.ts'
import { basis, count, parties, query, range, scale } from './queries.ts'
import { checked, daysOf, type FilterContext } from './resolve.ts'

const search = {
  counterpart: parties('Count only what is done to these parties', 'USA', 'towards everyone'),
  ...range,
  measure: z.enum(LEVEL_MEASURES).default('net').meta({
    description: 'The measure whose level is watched.',
    example: 'net',
  }),
  window: z.coerce.number().int().min(2).max(365).default(7).meta({
    description: 'Days on each side of a change that are compared, 2 to 365.',
    example: 7,
  }),
  minStories: z.coerce.number().int().min(1).max(1000).default(MIN_STORIES).meta({
    description: 'Least stories on each side of a change.',
    example: MIN_STORIES,
  }),
  scale,
  count,
  basis,
}

export const changeQuery = query({
  party: z.string().max(1000).meta({
    description: 'Parties as source. Codes of parties or groups, comma-separated.',
    example: 'IRN',
  }),
  ...search,
})
export type ChangeQuery = z.output<typeof changeQuery>

export const changeReasonsQuery = query({
  party: z.string().max(50).meta({ description: 'The party as source, by its code.', example: 'IRN' }),
  day: daySchema.meta({ description: 'First day of the new level.', example: '2026-01-27' }),
  ...search,
})
export type ChangeReasonsQuery = z.output<typeof changeReasonsQuery>

/** Throws UNKNOWN_PARTY, INVALID_RANGE, or INVALID_FIELD when no party is named. */
export function changeFilter(query: ChangeQuery, { parties, range }: FilterContext): ChangeFilter {
  const { party, counterpart, from, to, ...rest } = query
  const sources = parties.expand(party, 'party')
  if (sources.length === 0) {
    throw new DualtrackError('INVALID_FIELD', '"party" is missing. Name at least one, as in party=IRN.', {
      field: 'party',
    })
  }
  return checked(changeFilterSchema, {
    ...rest,
    party: sources,
    counterpart: parties.expand(counterpart, 'counterpart'),
    ...daysOf({ from, to }, range),
  })
}

/** The same for one day; the party must be a single one, no group. Throws as `changeFilter` does. */
export function reasonsFilter({ day, ...query }: ChangeReasonsQuery, context: FilterContext): ReasonsFilter {
  const filter = changeFilter(query, context)
  if (filter.party.length === 1) return { ...filter, day }
  throw new DualtrackError('INVALID_FIELD', '"party" must be a single party here.', { field: 'party' })
}
