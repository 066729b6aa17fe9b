import { type RecodeDiff, sumOfDiffs } from '@dualtrack/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { recodeDiffQuery } from '../../api/recode.ts'

/** Articles that are compared without being asked to: enough to see the drift, and done in seconds. */
const FIRST = 100

interface Compared {
  diff: RecodeDiff
  /** True while more articles are being compared. */
  isBusy: boolean
  /** True when all that waits has been compared. */
  isWhole: boolean
  error: Error | null
  /** Compares the rest; stops after the part at hand. */
  goOn: () => void
  stop: () => void
  retry: () => void
}

/** What coding anew would change, gathered part by part: of the first articles at once, of the others when asked. */
export function useDiff(coderVersion: string): Compared {
  const [most, setMost] = useState(FIRST)
  const parts = useInfiniteQuery(recodeDiffQuery(coderVersion))
  const diff = useMemo(() => sumOfDiffs(parts.data?.pages.map((part) => part.diff) ?? []), [parts.data])
  const { hasNextPage, isFetching, isError, fetchNextPage } = parts
  const wantsMore = hasNextPage && diff.articles < most && !isError
  useEffect(() => {
    if (wantsMore && !isFetching) void fetchNextPage()
  }, [wantsMore, isFetching, fetchNextPage])
  return {
    diff,
    isBusy: isFetching || wantsMore,
    isWhole: parts.data !== undefined && !hasNextPage,
    error: parts.error,
    goOn: () => setMost(Number.POSITIVE_INFINITY),
    stop: () => setMost(0),
    retry: () => void (parts.data === undefined ? parts.refetch() : fetchNextPage()),
  }
}
