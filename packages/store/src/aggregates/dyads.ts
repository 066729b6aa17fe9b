import { type Dyad, type DyadFilter, dayNumber } from '@dualtrack/domain'
import { checkDayRange } from '../reads/day-range.ts'
import type { Store } from '../store.ts'
import { type DyadMatrix, dyadMatrix } from './dyad-matrix.ts'
import type { DaySpan } from './months-and-days.ts'
import { pairSums } from './range-sums.ts'
import { topParties } from './top-parties.ts'

/**
 * The directed pairs that have events in the range, those with most events first, and what their parties give and
 * receive among them; events aimed at no party in particular belong to no pair. Empty `source` or `target`: any.
 * Without `from` or `to`: from the beginning, to the end.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function dyadsWithParties(store: Store, filter: DyadFilter): Promise<DyadMatrix> {
  checkDayRange(filter)
  const span = spanOf(filter)
  const { scale, count: unit, basis } = filter
  const request = { scale, unit, basis, ...span, ...(await sidesAsked(store, filter, span)) }
  return dyadMatrix(await pairSums(store, request, ['source', 'target']), filter)
}

const spanOf = ({ from, to }: DyadFilter): DaySpan => ({
  first: from === undefined ? undefined : dayNumber(from),
  last: to === undefined ? undefined : dayNumber(to),
})

/** Where the pairs of the top parties are asked for, and of nobody else, those parties are named first. */
async function sidesAsked(store: Store, filter: DyadFilter, span: DaySpan) {
  const { source, target, top } = filter
  if (top === undefined || source.length + target.length > 0) return { source, target }
  const parties = await topParties(store, filter, span, top)
  return { source: parties, target: parties }
}

/** The directed pairs alone. Throws as `dyadsWithParties` does. */
export const dyads = async (store: Store, filter: DyadFilter): Promise<Dyad[]> =>
  (await dyadsWithParties(store, filter)).dyads
