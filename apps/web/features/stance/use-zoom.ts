import type { Bucket } from '@dualtrack/domain'
import { useRef } from 'react'
import { bucketEnd } from '../../format/days.ts'
import type { OpenRange } from '../../format/open-range.ts'
import type { ShownRange } from './shown-range.ts'
import type { StanceView } from './stance-search.ts'

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)

/** The days of the buckets from one to another, within the range shown. */
export const daysOfStretch = (
  first: string,
  last: string,
  bucket: Bucket,
  range: ShownRange,
): ShownRange => ({
  from: later(first, range.from),
  to: earlier(bucketEnd(last, bucket), range.to),
})

/** Does `outer` hold `inner`, and is it another range? */
function encloses(outer: OpenRange, inner: OpenRange): boolean {
  const same = outer.from === inner.from && outer.to === inner.to
  const before = outer.from === undefined || (inner.from !== undefined && outer.from <= inner.from)
  const after = outer.to === undefined || (inner.to !== undefined && outer.to >= inner.to)
  return !same && before && after
}

/** Closer to a stretch of the chart, and back: to the range it was chosen in, at last to the whole corpus. */
export function useZoom(view: StanceView, change: (part: Partial<StanceView>) => void) {
  const outer = useRef<OpenRange[]>([])
  const isWhole = view.from === undefined && view.to === undefined
  return {
    zoomIn(range: ShownRange) {
      outer.current.push({ from: view.from, to: view.to })
      change(range)
    },
    /** Undefined when the whole corpus is shown: there is nothing to go back to. */
    zoomOut: isWhole
      ? undefined
      : () => {
          let range = outer.current.pop()
          while (range !== undefined && !encloses(range, view)) range = outer.current.pop()
          change({ from: range?.from, to: range?.to })
        },
  }
}
