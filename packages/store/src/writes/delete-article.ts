import { inTransaction } from '../in-transaction.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import { unindexArticle } from '../search/search-index.ts'
import type { Store } from '../store.ts'
import { removeKeys } from '../stories/story-keys.ts'
import { lockStored } from './stored-article.ts'

/** Deletes an article with its events and reviews, and its story when it was the last one. False: not there. */
export async function deleteArticle(store: Store, articleId: string): Promise<boolean> {
  return inTransaction(store, async (trx) => {
    const stored = await lockStored(trx, articleId)
    if (stored === undefined) return false
    await withRollups(trx, [stored.story_id], async () => {
      await unindexArticle(trx, stored.seq)
      await removeKeys(trx, stored)
      await trx.deleteFrom('event').where('article_id', '=', articleId).execute()
      await trx.deleteFrom('article').where('id', '=', articleId).execute()
    })
    return true
  })
}
