import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type PointQuery, trimmed } from './links.ts'

const askForPoint = (query: PointQuery, signal: AbortSignal) =>
  answer(api.stance.point.$get({ query: trimmed(query) }, until(signal)))

/** A point of a stance line, and the sums that it follows from. */
export type PointAnswer = Awaited<ReturnType<typeof askForPoint>>

/** One point. While another is fetched, the last one stays on the screen. */
export const pointQuery = (query: PointQuery) =>
  queryOptions({
    queryKey: ['stance', 'point', query],
    queryFn: ({ signal }) => askForPoint(query, signal),
    placeholderData: keepPreviousData,
  })
