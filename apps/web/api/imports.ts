import type { ColumnMapping, ImportJob, ImportPreview } from '@dualtrack/domain'
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answer, api, ask, until } from './client.ts'

const POLL_MS = 2_000

const ACTIVE: ReadonlySet<ImportJob['state']> = new Set(['queued', 'running'])

/** Does the import still go on by itself? */
export const isActive = (job: ImportJob) => ACTIVE.has(job.state)

/** Imports, newest first; looked at again while one goes on. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) => (await answer(api.imports.$get({}, until(signal)))).imports,
  refetchInterval: ({ state }) => (state.data?.some(isActive) ? POLL_MS : false),
})

/** What was handed in, before it is started: the first rows and what the columns seem to be. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['import-preview', id],
    queryFn: ({ signal }) => answer(api.imports[':id'].preview.$get({ param: { id } }, until(signal))),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Keeps the first rows of what was just handed in, and brings it into the list. */
export async function takePreview(queries: QueryClient, preview: ImportPreview) {
  queries.setQueryData(previewQuery(preview.id).queryKey, preview)
  await queries.invalidateQueries({ queryKey: importsQuery.queryKey })
}

const putInList = (queries: QueryClient, job: ImportJob) =>
  queries.setQueryData(importsQuery.queryKey, (jobs) => jobs?.map((one) => (one.id === job.id ? job : one)))

/** Starts an import, or goes on with one that was cancelled or failed. */
export function useStartImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, mapping }: { id: string; mapping?: ColumnMapping | undefined }) =>
      answer(
        api.imports[':id'].start.$post({ param: { id }, json: mapping === undefined ? {} : { mapping } }),
      ),
    onSuccess: (job) => putInList(queries, job),
    onSettled: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  })
}

/** Stops an import; what it has stored stays. */
export function useCancelImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => answer(api.imports[':id'].cancel.$post({ param: { id } })),
    onSuccess: (job) => putInList(queries, job),
    onSettled: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  })
}

/** Takes an import off the list; what it has stored stays. */
export function useForgetImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ask(api.imports[':id'].$delete({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  })
}

/** Follows an import: the server tells of every change, and the list shows it. */
export function useImportEvents(id: string | undefined) {
  const queries = useQueryClient()
  useEffect(() => {
    if (id === undefined) return
    const source = new EventSource(`/api/v1/imports/${encodeURIComponent(id)}/events`)
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as ImportJob
      // The server closes a stream that has nothing more to tell; left open, it would be asked for again.
      if (!isActive(job)) source.close()
      putInList(queries, job)
    }
    return () => source.close()
  }, [id, queries])
}

/** Where the refused rows of an import are. */
export const rejectedLink = (id: string) => `/api/v1/imports/${encodeURIComponent(id)}/rejected.csv`
