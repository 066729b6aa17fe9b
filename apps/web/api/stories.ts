import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, until } from './client.ts'

/** The articles that tell the same, and their outlets. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: ({ signal }) => answer(api.stories[':id'].$get({ param: { id } }, until(signal))),
  })

/** Makes one story of the stories of these articles. Charts and lists have changed afterwards. */
export function useJoinStories() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (articles: [string, string]) => answer(api.stories.join.$post({ json: { articles } })),
    onSuccess: () => queries.invalidateQueries(),
  })
}

/** Makes an article a story of its own. */
export function useSplitArticle() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (article: string) => answer(api.stories.split.$post({ json: { article } })),
    onSuccess: () => queries.invalidateQueries(),
  })
}
