import type { RecodeState } from '@dualtrack/domain'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'

const POLL_MS = 1_000

/** Is it accepted, and not at its end? */
export const isUnderWay = ({ accepted }: RecodeState) => accepted !== null && accepted.finishedAt === null

/** What waits to be coded anew; looked at again while that goes on. */
export const recodeQuery = queryOptions({
  queryKey: ['recode'],
  queryFn: ({ signal }) => answer(api.recode.$get({}, until(signal))),
  refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? POLL_MS : false),
})

/** Few articles at a time, so that it is seen how far it is. */
const PART = '10'

/** What coding anew would change, part by part. */
export const recodeDiffQuery = (coderVersion: string) =>
  infiniteQueryOptions({
    queryKey: ['recode-diff', coderVersion],
    queryFn: ({ pageParam, signal }) =>
      answer(api.recode.diff.$get({ query: { most: PART, after: String(pageParam) } }, until(signal))),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
    // Asked again, all parts would be coded again; reviews and new articles change little of it.
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Accepts the new coder: the articles are coded anew in the background. */
export function useAcceptRecode() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answer(api.recode.$post({})),
    onSuccess: (state) => queries.setQueryData(recodeQuery.queryKey, state),
  })
}
