import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type MediatorsQuery, trimmed } from './links.ts'

const askForMediators = (query: MediatorsQuery, signal: AbortSignal) =>
  answer(api.mediators.$get({ query: trimmed(query) }, until(signal)))

/** Who stands between whom, over a range. */
export type MediatorsAnswer = Awaited<ReturnType<typeof askForMediators>>

export const mediatorsQuery = (query: MediatorsQuery) =>
  queryOptions({
    queryKey: ['mediators', query],
    queryFn: ({ signal }) => askForMediators(query, signal),
    placeholderData: keepPreviousData,
  })
