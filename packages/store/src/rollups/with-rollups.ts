import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { RollupChanges } from './rollup-changes.ts'

/**
 * Runs a change of articles or events and keeps stories and rollups true to it. `storyIds` are all stories that the
 * change touches; a new one is made, one left without articles is deleted.
 */
export async function withRollups(
  trx: Transaction<Schema>,
  storyIds: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  const changes = new RollupChanges(trx)
  await changes.touch(storyIds)
  await change()
  await changes.finish()
}
