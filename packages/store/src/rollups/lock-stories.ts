import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

/** A first day that stands only until `refreshStory` sets the true one. */
const NO_DAY_YET = 0

/** Makes sure that the stories are there, and keeps other writers of them waiting until the transaction ends. */
export async function lockStories(trx: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  await trx
    .insertInto('story')
    .values(ids.toSorted().map((id) => ({ id, first_day: NO_DAY_YET })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ first_day: eb.ref('story.first_day') })),
    )
    .execute()
}
