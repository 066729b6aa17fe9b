import { inTransaction } from '../in-transaction.ts'
import { lockTables } from '../lock-tables.ts'
import { applyDelta } from '../rollups/apply-delta.ts'
import { refreshStory } from '../rollups/refresh-story.ts'
import { addStory, emptyDelta } from '../rollups/rollup-delta.ts'
import { readStories } from '../rollups/story-events.ts'
import type { Store } from '../store.ts'

/** Stories read at a time, so that memory does not grow with the corpus. */
const STORIES_AT_ONCE = 500

const ROLLUPS = [
  'party_day',
  'dyad_day',
  'target_set_day',
  'exchange_day',
  'party_month',
  'dyad_month',
  'exchange_month',
  'corpus_day',
] as const

/** Fills the rollups of a store whose tables were made anew. */
export async function fillRollups(store: Store): Promise<void> {
  const { votes, events, days, articles } = await store.db
    .selectNoFrom((eb) => [
      eb.selectFrom('party_day').select('party').limit(1).as('votes'),
      eb.selectFrom('event').select('id').limit(1).as('events'),
      eb.selectFrom('corpus_day').select('day').limit(1).as('days'),
      eb.selectFrom('article').select('id').limit(1).as('articles'),
    ])
    .executeTakeFirstOrThrow()
  const isEmptied = (votes === null && events !== null) || (days === null && articles !== null)
  if (isEmptied) await rebuildRollups(store)
}

/** Counts all rollups anew from the events, in one transaction. The tables come out as maintained ones are. */
export async function rebuildRollups(store: Store): Promise<void> {
  await inTransaction(store, async (trx) => {
    await lockTables(store, trx, ROLLUPS)
    for (const table of ROLLUPS) await trx.deleteFrom(table).execute()
    let after = ''
    for (;;) {
      const rows = await trx
        .selectFrom('story')
        .where('id', '>', after)
        .orderBy('id')
        .limit(STORIES_AT_ONCE)
        .select('id')
        .execute()
      const ids = rows.map((row) => row.id)
      const last = ids.at(-1)
      if (last === undefined) return
      for (const id of ids) await refreshStory(trx, id)
      const delta = emptyDelta()
      for (const story of await readStories(trx, ids)) addStory(delta, story, 1)
      await applyDelta(trx, delta)
      after = last
    }
  })
}
