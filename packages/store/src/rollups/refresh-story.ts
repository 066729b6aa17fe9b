import type { Transaction } from 'kysely'
import { dayOfStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'

/** Sets a story's first day from its articles, or deletes a story that has none left. */
export async function refreshStory(trx: Transaction<Schema>, id: string): Promise<void> {
  const { first } = await trx
    .selectFrom('article')
    .where('story_id', '=', id)
    .select((eb) => eb.fn.min('published_at').as('first'))
    .executeTakeFirstOrThrow()
  if (first === null) await trx.deleteFrom('story').where('id', '=', id).execute()
  else
    await trx
      .updateTable('story')
      .where('id', '=', id)
      .set({ first_day: dayOfStoredInstant(first) })
      .execute()
}
