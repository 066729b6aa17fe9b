import type { Cursor } from '../../charts/cursor.ts'
import type { PlotReading } from '../../charts/plot-cursor.tsx'
import { bucketEnd, formatRange } from '../../format/days.ts'
import { t } from '../../strings/index.ts'
import type { ShownRange } from './shown-range.ts'
import type { StanceView } from './stance-search.ts'
import { daysOfStretch, useZoom } from './use-zoom.ts'

/** What all charts of a page share: the crosshair, and what a chosen stretch does. */
export type SharedReading = Pick<PlotReading, 'cursor' | 'describeRange' | 'onRange' | 'onBack'>

/** `days` are the first days of the buckets, as all charts of the page have them. */
export function useSharedReading(
  cursor: Cursor,
  days: readonly string[],
  range: ShownRange,
  view: StanceView,
  change: (part: Partial<StanceView>) => void,
): SharedReading {
  const { zoomIn, zoomOut } = useZoom(view, change)
  const between = (first: number, last: number) =>
    [days[first] ?? range.from, days[last] ?? range.to] as const
  return {
    cursor,
    onBack: zoomOut,
    onRange(first, last) {
      zoomIn(daysOfStretch(...between(first, last), view.bucket, range))
    },
    describeRange(first, last) {
      const [from, to] = between(first, last)
      return t.compare.stretch(formatRange(from, bucketEnd(to, view.bucket)))
    },
  }
}
