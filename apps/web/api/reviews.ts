import type { Verdict } from '@dualtrack/domain'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answer, api, until } from './client.ts'
import { type QueueQuery, trimmed } from './links.ts'

/** A judgement as the API takes it. */
export type ReviewInput = InferRequestType<typeof api.reviews.$post>['json'] & { verdict: Verdict }

/** Adds a review. Charts and lists have changed afterwards. */
export function useReview() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (review: ReviewInput) => answer(api.reviews.$post({ json: review })),
    onSuccess: () => queries.invalidateQueries(),
  })
}

/** The acts to be reviewed, those that would move a line most first. */
export const queueQuery = (query: QueueQuery) =>
  queryOptions({
    queryKey: ['review-queue', query],
    queryFn: ({ signal }) => answer(api.reviews.queue.$get({ query: trimmed(query) }, until(signal))),
    placeholderData: keepPreviousData,
  })

const PAGE_SIZE = '100'

/** All reviews that were given, the last ones first, page by page. */
export const givenQuery = infiniteQueryOptions({
  queryKey: ['reviews'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.reviews.$get({ query: trimmed({ limit: PAGE_SIZE, cursor: pageParam }) }, until(signal))),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
})

/** How often analysts agree with the coder. */
export const agreementQuery = queryOptions({
  queryKey: ['review-agreement'],
  queryFn: ({ signal }) => answer(api.reviews.agreement.$get({ query: {} }, until(signal))),
})
