import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import { addToCorpusDay } from './add-to-corpus-day.ts'
import { addToExchanges, sidesOf } from './add-to-exchanges.ts'
import { addToDyads, addToParties } from './add-to-sums.ts'
import { addToTargetSets } from './add-to-target-sets.ts'
import { exchangesByMonth, sumsByMonth } from './by-month.ts'
import type { RollupDelta } from './rollup-delta.ts'
import { touchParties } from './touch-parties.ts'

/**
 * Adds a delta to the rollup tables; rows that come to nothing are deleted, so that a maintained table equals
 * a rebuilt one. Rows are written in the order of their keys, lest two writers wait for each other.
 */
export async function applyDelta(db: Kysely<Schema>, delta: RollupDelta): Promise<void> {
  const exchanges = sidesOf(delta.dyad.values())
  await addToParties(db, 'party_day', delta.party)
  await addToDyads(db, 'dyad_day', delta.dyad)
  await addToTargetSets(db, delta.targetSet)
  await addToExchanges(db, 'exchange_day', exchanges)
  await addToParties(db, 'party_month', sumsByMonth(delta.party))
  await addToDyads(db, 'dyad_month', sumsByMonth(delta.dyad))
  await addToExchanges(db, 'exchange_month', exchangesByMonth(exchanges))
  await addToCorpusDay(db, delta)
  await touchParties(db, delta)
}
