import { queryOptions } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'

const askForAccuracy = (signal: AbortSignal) => answer(api.accuracy.$get({}, until(signal)))

export type AccuracyFigure = Awaited<ReturnType<typeof askForAccuracy>>['figures'][number]

/** How accurate the coder was when it was last measured. */
export const accuracyQuery = queryOptions({
  queryKey: ['accuracy'],
  queryFn: ({ signal }) => askForAccuracy(signal),
  staleTime: Number.POSITIVE_INFINITY,
})
