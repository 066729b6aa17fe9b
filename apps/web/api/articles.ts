import type { ArticleInput } from '@dualtrack/domain'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api, ask, bodyOf, until } from './client.ts'
import { type ArticlesQuery, trimmed } from './links.ts'

const PAGE_SIZE = '100'

/** Articles, newest first, page by page. */
export const articlesQuery = (query: ArticlesQuery) =>
  infiniteQueryOptions({
    queryKey: ['articles', query],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.articles.$get(
          { query: trimmed({ ...query, limit: PAGE_SIZE, cursor: pageParam }) },
          until(signal),
        ),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  })

/** One article with its text, sentences and coded events. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) =>
      answer(api.articles[':id'].$get({ param: { id: encodeURIComponent(id) } }, until(signal))),
  })

async function addArticle(input: ArticleInput) {
  const response = await ask(api.articles.$post({ json: input }))
  return { article: await bodyOf(response), known: response.status === 200 }
}

/** Codes a pasted article and stores it. Every chart and list may have changed afterwards. */
export function useAddArticle() {
  const queries = useQueryClient()
  return useMutation({ mutationFn: addArticle, onSuccess: () => queries.invalidateQueries() })
}
