import {
  type ArticleFilter,
  articleFilterSchema,
  DualtrackError,
  type DyadFilter,
  dyadFilterSchema,
  EVENT_TYPES,
  type EventFilter,
  eventFilterSchema,
  QUADS,
  REVIEW_STATES,
  type StanceFilter,
  schemaFault,
  stanceFilterSchema,
} from '@dualtrack/domain'
import type { z } from 'zod'
import type { PartyIndex } from '../parties/party-index.ts'
import { pairsOf } from './pairs.ts'
import type { ArticleFacetQuery, DyadQuery, EventFacetQuery, StanceQuery } from './queries.ts'

/** What a query is read against: the parties there are, and the corpus's days (null when it is empty). */
export interface FilterContext {
  parties: PartyIndex
  range: { from: string; to: string } | null
}

interface Days {
  from?: string | undefined
  to?: string | undefined
}

/** The days asked for; an open end is the corpus's. Throws INVALID_RANGE when `from` lies after `to`. */
export function daysOf({ from, to }: Days, range: FilterContext['range']) {
  if (from !== undefined && to !== undefined && from > to) {
    throw new DualtrackError('INVALID_RANGE', `"from" (${from}) lies after "to" (${to}). Swap them.`, {
      field: 'from',
    })
  }
  const first = from ?? (range && to !== undefined && to < range.from ? to : range?.from)
  const last = to ?? (range && from !== undefined && from > range.to ? from : range?.to)
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) }
}

/** The word of the list that was meant, whatever its case; else the word itself. */
const knownAs = (word: string, known: readonly string[]) =>
  known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word

export function words(list: string | undefined, known: readonly string[], field: string): string[] {
  const found = (list ?? '').split(',').map((word) => word.trim())
  const given = [...new Set(found.filter(Boolean).map((word) => knownAs(word, known)))]
  const wrong = given.find((word) => !known.includes(word))
  if (wrong === undefined) return given
  throw new DualtrackError('INVALID_FIELD', `"${field}" knows no ${wrong}; it may be ${known.join(', ')}.`, {
    field,
  })
}

/** A filter that has been put together, checked once more as a whole. Throws INVALID_FIELD. */
export function checked<Filter>(schema: z.ZodType<Filter>, filter: unknown): Filter {
  const parsed = schema.safeParse(filter)
  if (parsed.success) return parsed.data
  throw schemaFault(parsed.error)
}

/** Each of these reads a query; they throw UNKNOWN_PARTY, INVALID_RANGE or INVALID_FIELD. */
export function stanceFilter(query: StanceQuery, { parties, range }: FilterContext): StanceFilter {
  const pair = pairsOf(query.pair, parties)
  const party = parties.expand(query.party, 'party')
  const counterpart = parties.expand(query.counterpart, 'counterpart')
  if (pair.length > 0 && party.length + counterpart.length > 0) {
    throw new DualtrackError('INVALID_FIELD', '"pair" stands in place of "party" and "counterpart".', {
      field: 'pair',
    })
  }
  if (party.length + pair.length === 0) {
    throw new DualtrackError('INVALID_FIELD', '"party" is missing. Name at least one, as in party=USA,IRN.', {
      field: 'party',
    })
  }
  const { bucket, window, scale, count, compare, basis } = query
  const days = daysOf(query, range)
  return checked(stanceFilterSchema, {
    party,
    counterpart,
    pair,
    ...days,
    bucket,
    window,
    scale,
    count,
    compare,
    basis,
  })
}

export function dyadFilter(query: DyadQuery, { parties, range }: FilterContext): DyadFilter {
  return checked(dyadFilterSchema, {
    source: parties.expand(query.source, 'source'),
    target: parties.expand(query.target, 'target'),
    group: parties.groups(query.group, 'group'),
    top: query.top,
    ...daysOf(query, range),
    scale: query.scale,
    count: query.count,
    basis: query.basis,
  })
}

const actOf = ({
  type,
  quad,
  minConfidence,
  basis,
  review,
}: Pick<EventFacetQuery, 'type' | 'quad' | 'minConfidence' | 'basis' | 'review'>) => ({
  type: words(type, EVENT_TYPES, 'type'),
  quad: words(quad, QUADS, 'quad'),
  minConfidence,
  basis,
  review: words(review, REVIEW_STATES, 'review'),
})

export function eventFilter(query: EventFacetQuery, { parties, range }: FilterContext): EventFilter {
  return checked(eventFilterSchema, {
    party: parties.expand(query.party, 'party'),
    counterpart: parties.expand(query.counterpart, 'counterpart'),
    ...actOf(query),
    outlet: query.outlet,
    language: query.language,
    q: query.q,
    ...daysOf(query, range),
    article: query.article,
    goBetween: query.goBetween === '1',
  })
}

export function articleFilter(query: ArticleFacetQuery, { parties, range }: FilterContext): ArticleFilter {
  return checked(articleFilterSchema, {
    party: parties.expand(query.party, 'party'),
    counterpart: parties.expand(query.counterpart, 'counterpart'),
    ...actOf(query),
    outlet: query.outlet,
    language: query.language,
    ...daysOf(query, range),
    q: query.q,
  })
}
