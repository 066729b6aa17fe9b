import { addDays } from '@dualtrack/domain'
import { bucketEnd } from '../../format/days.ts'
import type { ShownRange } from './shown-range.ts'
import type { OpenPoint, StanceView } from './stance-search.ts'

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)

/**
 * The days whose acts stand behind a point, as the API counts them: its own bucket, cut to the range shown, or the
 * trailing window that ends with it, which may begin before that range.
 */
export function evidenceRange(open: Pick<OpenPoint, 'day'>, view: StanceView, shown: ShownRange): ShownRange {
  const to = earlier(bucketEnd(open.day, view.bucket), shown.to)
  const from = view.span === 'bucket' ? later(open.day, shown.from) : addDays(to, 1 - view.window)
  return { from, to }
}
