import { inTransaction } from '../in-transaction.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { Store } from '../store.ts'
import { freshStoryId } from './fresh-story-id.ts'
import { lockArticle } from './lock-article.ts'

/**
 * Takes an article out of its story into one of its own, and keeps both: neither it nor those that stay are
 * moved again but by a person. Returns the id of its story.
 * @throws DualtrackError NOT_FOUND when there is no such article
 */
export async function splitArticle(store: Store, articleId: string): Promise<string> {
  return inTransaction(store, async (trx) => {
    const { story_id: from } = await lockArticle(trx, articleId)
    await trx.updateTable('article').where('story_id', '=', from).set({ story_pinned: 1 }).execute()
    const staying = await trx
      .selectFrom('article')
      .where('story_id', '=', from)
      .where('id', '!=', articleId)
      .limit(1)
      .select('id')
      .executeTakeFirst()
    if (staying === undefined) return from
    const own = await freshStoryId(trx, articleId)
    await withRollups(trx, [from, own], async () => {
      await trx.updateTable('article').where('id', '=', articleId).set({ story_id: own }).execute()
    })
    return own
  })
}
