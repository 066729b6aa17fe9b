import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type DyadsQuery, trimmed } from './links.ts'

const askForDyads = (query: DyadsQuery, signal: AbortSignal) =>
  answer(api.dyads.$get({ query: trimmed(query) }, until(signal)))

/** The directed pairs, and what their parties give and receive. */
export type DyadsAnswer = Awaited<ReturnType<typeof askForDyads>>

/** While a changed filter loads, the last answer stays on the screen. */
export const dyadsQuery = (query: DyadsQuery) =>
  queryOptions({
    queryKey: ['dyads', query],
    queryFn: ({ signal }) => askForDyads(query, signal),
    placeholderData: keepPreviousData,
  })
