import type { Facets } from '@dualtrack/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type ArticlesQuery, type EventsQuery, trimmed } from './links.ts'

/** What the acts of a filter can be narrowed by. While a changed filter loads, the last counts stay. */
export const eventFacetsQuery = (query: EventsQuery) =>
  queryOptions({
    queryKey: ['facets', 'events', query],
    queryFn: ({ signal }): Promise<Facets> =>
      answer(api.facets.events.$get({ query: trimmed(query) }, until(signal))),
    placeholderData: keepPreviousData,
  })

/** The same of articles. */
export const articleFacetsQuery = (query: ArticlesQuery) =>
  queryOptions({
    queryKey: ['facets', 'articles', query],
    queryFn: ({ signal }): Promise<Facets> =>
      answer(api.facets.articles.$get({ query: trimmed(query) }, until(signal))),
    placeholderData: keepPreviousData,
  })
