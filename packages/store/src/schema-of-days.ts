import type { CountUnit } from '@dualtrack/domain'
import type { RollupBasis } from './schema.ts'

/*
 * Tables by day that are no sums of scores. Days are day numbers of the domain (`dayNumber`).
 */

/** What a day holds: articles by their own days, with the events coded from them. */
export interface CorpusDayTable {
  day: number
  articles: number
  events: number
}

/** Votes that a party gives to named parties, and those that it receives. */
export interface ExchangeDayTable {
  unit: CountUnit
  day: number
  party: string
  basis: RollupBasis
  sent: number
  received: number
}

/** How often writes have touched what a party does or what is done to it. */
export interface PartyVersionTable {
  party: string
  version: number
}
