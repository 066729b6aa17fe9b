import { type AlertDay, type AlertRule, alertDays, dayNumber } from '@dualtrack/domain'
import { readPartyLines } from '../aggregates/party-lines.ts'
import { corpusDays } from '../reads/corpus-range.ts'
import type { Store } from '../store.ts'

/** Days that meet a rule, and the corpus' last day (day number). */
export interface DaysMet {
  days: AlertDay[]
  last: number
}

/** The days of the corpus on which a rule begins to be met, from the rollups alone, reviews counted. */
export async function daysThatMeet(store: Store, rule: AlertRule): Promise<DaysMet> {
  const range = await corpusDays(store)
  if (range === null) return { days: [], last: 0 }
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)]
  const lines = await readPartyLines(store, {
    party: [rule.party],
    counterpart: rule.counterpart,
    scale: 'plover',
    unit: 'stories',
    basis: 'reviewed',
    first,
    last,
  })
  const line = lines.get(rule.party)
  return { days: line === undefined ? [] : alertDays(line, rule, first, last), last }
}
