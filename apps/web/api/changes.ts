import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answer, api, until } from './client.ts'
import { trimmed } from './links.ts'

export type ChangesQuery = InferRequestType<(typeof api)['change-points']['$get']>['query']
export type ReasonsQuery = InferRequestType<(typeof api)['change-reasons']['$get']>['query']

/** The days on which a level moved by more than its band. */
export const changesQuery = (query: ChangesQuery) =>
  queryOptions({
    queryKey: ['change-points', query],
    queryFn: async ({ signal }) =>
      (await answer(api['change-points'].$get({ query: trimmed(query) }, until(signal)))).changes,
    placeholderData: keepPreviousData,
  })

/** Why a level moved on a day. */
export const reasonsQuery = (query: ReasonsQuery) =>
  queryOptions({
    queryKey: ['change-reasons', query],
    queryFn: ({ signal }) => answer(api['change-reasons'].$get({ query: trimmed(query) }, until(signal))),
  })
