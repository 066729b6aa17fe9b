import { type ChangeExplanation, type ChangeFilter, DualtrackError } from '@dualtrack/domain'
import { changePointsOf, explainChangePoint, type Store } from '@dualtrack/store'

/** One day of one party, and how it is looked at. */
export type ReasonsFilter = ChangeFilter & { day: string }

/**
 * Why the level of a party moved on a day, whether the day is among the change points or not.
 * Throws INVALID_RANGE, and NOT_FOUND where either side of the day has too few stories to compare.
 */
export async function changeReasons(
  store: Store,
  { day, ...filter }: ReasonsFilter,
): Promise<ChangeExplanation> {
  const [change] = await changePointsOf(store, filter, day)
  if (change !== undefined) return explainChangePoint(store, filter, change)
  throw new DualtrackError(
    'NOT_FOUND',
    `There are fewer than ${filter.minStories} stories in the ${filter.window} days before ${day}, or from it on: nothing to compare. Choose a longer window or fewer stories.`,
    { field: 'day' },
  )
}
