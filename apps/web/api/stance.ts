import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'
import { type StanceQuery, trimmed } from './links.ts'

const askForStance = (query: StanceQuery, signal: AbortSignal) =>
  answer(api.stance.$get({ query: trimmed(query) }, until(signal)))

/** The series, and the filter as the server understood it: groups expanded, range filled in. */
export type StanceAnswer = Awaited<ReturnType<typeof askForStance>>

/** One series per party. While a changed filter loads, the last answer stays on the screen. */
export const stanceQuery = (query: StanceQuery) =>
  queryOptions({
    queryKey: ['stance', query],
    queryFn: ({ signal }) => askForStance(query, signal),
    placeholderData: keepPreviousData,
  })
