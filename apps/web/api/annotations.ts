import type { AnnotationChange } from '@dualtrack/domain'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answer, api, ask, until } from './client.ts'
import { trimmed } from './links.ts'

type AnnotationsQuery = InferRequestType<typeof api.annotations.$get>['query']
type NewAnnotation = InferRequestType<typeof api.annotations.$post>['json']

const KEY = 'annotations'

/** The notes of a filter, by their first day. */
export const annotationsQuery = (query: AnnotationsQuery) =>
  queryOptions({
    queryKey: [KEY, query],
    queryFn: async ({ signal }) =>
      (await answer(api.annotations.$get({ query: trimmed(query) }, until(signal)))).annotations,
    placeholderData: keepPreviousData,
  })

/** A change to the notes, after which all lists of them are read anew. */
function useAnnotationMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }) })
}

export const useAddAnnotation = () =>
  useAnnotationMutation((json: NewAnnotation) => answer(api.annotations.$post({ json })))

export const useChangeAnnotation = () =>
  useAnnotationMutation(({ id, change }: { id: number; change: AnnotationChange }) =>
    answer(api.annotations[':id'].$patch({ param: { id: String(id) }, json: change })),
  )

export const useDeleteAnnotation = () =>
  useAnnotationMutation((id: number) => ask(api.annotations[':id'].$delete({ param: { id: String(id) } })))
