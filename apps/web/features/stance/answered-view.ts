import type { StanceAnswer } from '../../api/stance.ts'
import type { ShownRange } from './shown-range.ts'
import type { StanceView } from './stance-search.ts'

/**
 * The view that an answer was given for, and its days. While a changed filter loads, the answer before stays on the
 * screen; it must be drawn by its own filter, or its numbers would stand under another's names.
 */
export function answeredView(
  view: StanceView,
  { filter }: StanceAnswer,
  range: ShownRange,
): { answered: StanceView; days: ShownRange } {
  const { party, counterpart, pair, bucket, window, scale, count, compare, basis } = filter
  return {
    answered: { ...view, party, counterpart, pair, bucket, window, scale, count, compare, basis },
    days: { from: filter.from ?? range.from, to: filter.to ?? range.to },
  }
}
