import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { feedsQuery } from '../../api/feeds.ts'
import { importsQuery } from '../../api/imports.ts'

const LISTS: ReadonlySet<unknown> = new Set([...feedsQuery.queryKey, ...importsQuery.queryKey])

/** Articles came in when `brought` changes: charts, lists and counts are read anew. Undefined: not known yet. */
export function useFreshCorpus(brought: number | undefined): void {
  const queries = useQueryClient()
  const before = useRef(brought)
  useEffect(() => {
    const isNews = before.current !== undefined && before.current !== brought
    before.current = brought
    if (isNews) void queries.invalidateQueries({ predicate: ({ queryKey }) => !LISTS.has(queryKey[0]) })
  }, [brought, queries])
}
