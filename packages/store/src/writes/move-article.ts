import { DualtrackError } from '@dualtrack/domain'
import { inTransaction } from '../in-transaction.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { Store } from '../store.ts'
import { lockStored } from './stored-article.ts'

/**
 * Moves an article into the story with that id, which is made when there is none; a story that is left without
 * articles is deleted. So two stories are joined, or one is split.
 * @throws DualtrackError NOT_FOUND when there is no such article
 */
export async function moveArticle(store: Store, articleId: string, storyId: string): Promise<void> {
  await inTransaction(store, async (trx) => {
    const stored = await lockStored(trx, articleId)
    if (stored === undefined) throw new DualtrackError('NOT_FOUND', `There is no article ${articleId}.`)
    if (stored.story_id === storyId) return
    await withRollups(trx, [stored.story_id, storyId], async () => {
      await trx.updateTable('article').where('id', '=', articleId).set({ story_id: storyId }).execute()
    })
  })
}
