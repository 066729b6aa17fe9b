import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type EventsQuery, trimmed } from './links.ts'

const PAGE_SIZE = '100'

/** Coded events, newest first, page by page. */
export const eventsQuery = (query: EventsQuery) =>
  infiniteQueryOptions({
    queryKey: ['events', query],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.events.$get({ query: trimmed({ ...query, limit: PAGE_SIZE, cursor: pageParam }) }, until(signal)),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  })
