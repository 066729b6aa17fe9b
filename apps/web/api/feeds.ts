import type { Feed, FeedChange } from '@dualtrack/domain'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError, errorOf } from './api-error.ts'
import { answer, api, ask, until } from './client.ts'

const LOOK_MS = 4_000

/** Is the feed being asked right now, or about to be? One that is new is asked at once. */
export const isDue = ({ state, nextPollAt, lastSuccessAt, lastErrorAt }: Feed, now: number) =>
  state === 'active' &&
  ((lastSuccessAt === null && lastErrorAt === null) || (nextPollAt !== null && Date.parse(nextPollAt) <= now))

/** All feeds as they stand; what they bring in comes by itself, so the list is looked at again and again. */
export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: async ({ signal }) => (await answer(api.feeds.$get({}, until(signal)))).feeds,
  refetchInterval: LOOK_MS,
})

/** A change to the list of feeds, after which the list is read anew. */
function useFeedMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: feedsQuery.queryKey }),
  })
}

const addFeed = (url: string) => answer(api.feeds.$post({ json: { url } }))

/** The feed, or those among which to choose. */
export type AddedFeed = Awaited<ReturnType<typeof addFeed>>

/** Adds a feed, by its own address or by that of a page that names it. */
export const useAddFeed = () => useFeedMutation(addFeed)

export const useChangeFeed = () =>
  useFeedMutation(({ id, change }: { id: string; change: FeedChange }) =>
    answer(api.feeds[':id'].$patch({ param: { id }, json: change })),
  )

export const usePollFeed = () =>
  useFeedMutation((id: string) => answer(api.feeds[':id'].poll.$post({ param: { id } })))

/** Forgets a feed; its articles stay. */
export const useDeleteFeed = () =>
  useFeedMutation((id: string) => ask(api.feeds[':id'].$delete({ param: { id } })))

const addStarterFeeds = () => answer(api.feeds.starter.$post({}))

/** What became of the feeds of a list. */
export type ListedFeeds = Awaited<ReturnType<typeof addStarterFeeds>>

/** The list is no JSON, which the typed client cannot send. */
async function sendList(file: File): Promise<ListedFeeds> {
  const response = await fetch('/api/v1/feeds/opml', {
    method: 'POST',
    headers: { 'Content-Type': 'text/x-opml' },
    body: file,
  }).catch(() => {
    throw new ApiError(0, 'UNREACHABLE', '')
  })
  if (!response.ok) throw await errorOf(response)
  return response.json() as Promise<ListedFeeds>
}

/** Adds the feeds of an OPML file, or the starter list, which comes paused. */
export const useAddFeedList = () =>
  useFeedMutation((list: File | 'starter') => (list === 'starter' ? addStarterFeeds() : sendList(list)))

/** Where the list of feeds is, as OPML. */
export const FEED_LIST_LINK = '/api/v1/feeds.opml'
