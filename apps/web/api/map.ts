import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type MapQuery, trimmed } from './links.ts'

const askForMap = (query: MapQuery, signal: AbortSignal) =>
  answer(api.map.$get({ query: trimmed(query) }, until(signal)))

/** The stance of every party over one window. While the slider moves, the last answer stays on the screen. */
export const mapQuery = (query: MapQuery) =>
  queryOptions({
    queryKey: ['map', query],
    queryFn: ({ signal }) => askForMap(query, signal),
    placeholderData: keepPreviousData,
  })
