import { dayNumber, emptySums, type PointFilter, type VoteSums } from '@dualtrack/domain'
import type { Store } from '../store.ts'
import { readPartyLines } from './party-lines.ts'

/** The sums over the votes of one point: those of the `window` days that end with `day`, from the rollups alone. */
export async function stancePoint(store: Store, filter: PointFilter): Promise<VoteSums> {
  const { party, counterpart, day, window, scale, count, basis } = filter
  const last = dayNumber(day)
  const first = last - window + 1
  const request = { party: [party], counterpart, scale, unit: count, basis, first, last }
  const lines = await readPartyLines(store, request)
  return lines.get(party)?.sum(first, last) ?? emptySums()
}
