import { toStoredInstant } from '../instants.ts'
import { countToRecode } from '../reads/articles-to-recode.ts'
import type { Store } from '../store.ts'

/**
 * Has every article that another version of the coder coded coded anew by `coderVersion`. One that is accepted
 * already and still under way is left as it is. `at`: ISO instant.
 */
export async function acceptRecode(store: Store, coderVersion: string, at: string): Promise<void> {
  const articles = await countToRecode(store, coderVersion)
  if (articles === 0) return
  const fresh = { articles, accepted_at: toStoredInstant(at, 'at'), finished_at: null }
  await store.db
    .insertInto('recode')
    .values({ coder_version: coderVersion, ...fresh })
    .onConflict((conflict) =>
      conflict.column('coder_version').doUpdateSet(fresh).where('recode.finished_at', 'is not', null),
    )
    .execute()
}
