import { dyadsOf, type StanceFilter } from '@dualtrack/domain'
import type { Store } from '../store.ts'
import type { DayLine } from './day-line.ts'
import { type LineRequest, readPartyLines } from './party-lines.ts'

/** One line of a stance chart: what `party` does, towards everyone when `counterparts` is empty. */
export interface StanceLine {
  party: string
  counterparts: string[]
  line: DayLine
}

/** The lines that a filter asks for: one for each party, or two for each pair. Days are day numbers. */
export async function readStanceLines(
  store: Store,
  filter: StanceFilter,
  days: Pick<LineRequest, 'first' | 'last'>,
): Promise<StanceLine[]> {
  const read = async (party: string[], counterparts: string[]): Promise<StanceLine[]> => {
    const lines = await readPartyLines(store, {
      party,
      counterpart: counterparts,
      scale: filter.scale,
      unit: filter.count,
      basis: filter.basis,
      ...days,
    })
    return [...lines].map(([one, line]) => ({ party: one, counterparts, line }))
  }
  if (filter.pair.length === 0) return await read(filter.party, filter.counterpart)
  const both = filter.pair.flatMap(dyadsOf).map(([source, target]) => read([source], [target]))
  return (await Promise.all(both)).flat()
}
