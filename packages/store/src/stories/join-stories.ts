import { inTransaction } from '../in-transaction.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { Store } from '../store.ts'
import { lockArticle } from './lock-article.ts'

/**
 * Makes one story of those that the articles are in, under the id of the first one's, and keeps it: what is in
 * it by then is moved by a person only. Returns the story's id.
 * @throws DualtrackError NOT_FOUND when one of the articles is not there
 */
export async function joinStories(store: Store, articleIds: readonly [string, ...string[]]): Promise<string> {
  return inTransaction(store, async (trx) => {
    const [first, ...others] = articleIds
    const { story_id: into } = await lockArticle(trx, first)
    const storyIds = new Set([into])
    for (const id of others) storyIds.add((await lockArticle(trx, id)).story_id)
    await withRollups(trx, [...storyIds], async () => {
      await trx
        .updateTable('article')
        .where('story_id', 'in', [...storyIds])
        .set({ story_id: into, story_pinned: 1 })
        .execute()
    })
    return into
  })
}
