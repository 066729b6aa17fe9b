import {
  type ChangeFilter,
  type ChangePoint,
  type ChangeSearch,
  changeAt,
  dayNumber,
  type FoundChange,
  findChanges,
} from '@dualtrack/domain'
import type { Store } from '../store.ts'
import type { DayLine } from './day-line.ts'
import { readPartyLines } from './party-lines.ts'
import { rangeOf } from './stance-series.ts'

/**
 * The changes of level of each party asked for (towards its counterparts), in order of time, from the rollups alone.
 * Without `from` or `to` the corpus' own first and last day hold. The window before a change may reach before `from`.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function changePoints(store: Store, filter: ChangeFilter): Promise<ChangePoint[]> {
  const { lines, search } = await searchLines(store, filter)
  const found = [...lines].flatMap(([party, line]) =>
    findChanges(line, search).map((change) => named(party, filter, change)),
  )
  return found.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/**
 * The comparison of one day for each party, a change or not; parties with too few stories on a side are left out.
 * @throws DualtrackError INVALID_RANGE when `from` is after `to`
 */
export async function changePointsOf(
  store: Store,
  filter: ChangeFilter,
  day: string,
): Promise<ChangePoint[]> {
  const at = dayNumber(day)
  const { lines, search } = await searchLines(store, filter, [at - filter.window, at + filter.window - 1])
  return [...lines].flatMap(([party, line]) => {
    const change = changeAt(line, at, search)
    return change === null ? [] : [named(party, filter, change)]
  })
}

const named = (party: string, { counterpart }: ChangeFilter, change: FoundChange): ChangePoint => ({
  party,
  counterparts: counterpart,
  ...change,
})

/** The lines to look at, and where; they reach over `days`, too, when those are given. */
async function searchLines(
  store: Store,
  filter: ChangeFilter,
  days?: [number, number],
): Promise<{ lines: Map<string, DayLine>; search: ChangeSearch }> {
  const [first, last] = await rangeOf(store, filter)
  const { party, counterpart, scale, count, window, measure, minStories, basis } = filter
  const lines = await readPartyLines(store, {
    party,
    counterpart,
    scale,
    unit: count,
    basis,
    first: Math.min(first - window, days?.[0] ?? first),
    last: Math.max(last, days?.[1] ?? last),
  })
  return { lines, search: { first, last, window, measure, minStories } }
}
