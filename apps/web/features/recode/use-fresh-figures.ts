import type { RecodeState } from '@dualtrack/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { isUnderWay, recodeQuery } from '../../api/recode.ts'

/** Acts have changed when a recode ends: charts, lists and counts are read anew. */
export function useFreshFigures(state: RecodeState | undefined): void {
  const queries = useQueryClient()
  const goes = state !== undefined && isUnderWay(state)
  const went = useRef(goes)
  useEffect(() => {
    const hasEnded = went.current && !goes
    went.current = goes
    if (hasEnded)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== recodeQuery.queryKey[0] })
  }, [goes, queries])
}
