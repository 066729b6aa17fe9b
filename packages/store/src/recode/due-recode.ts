import { toStoredInstant } from '../instants.ts'
import { recodeBlocks } from '../reads/articles-to-recode.ts'
import type { Store } from '../store.ts'

/** The recode of a version, if it was accepted and has not ended. */
const underWay = ({ db }: Store, coderVersion: string) =>
  db
    .selectFrom('recode')
    .where('coder_version', '=', coderVersion)
    .where('finished_at', 'is', null)
    .select('coder_version')
    .executeTakeFirst()

/**
 * The next blocks to be coded anew by a version that was accepted, at most `most`; none when none was. When nothing
 * is left, the recode is marked as finished at the ISO instant `now`.
 */
export async function dueRecode(
  store: Store,
  coderVersion: string,
  most: number,
  now: string,
): Promise<string[]> {
  if ((await underWay(store, coderVersion)) === undefined) return []
  const blocks = await recodeBlocks(store, coderVersion, most)
  if (blocks.length > 0) return blocks
  await store.db
    .updateTable('recode')
    .set({ finished_at: toStoredInstant(now, 'now') })
    .where('coder_version', '=', coderVersion)
    .execute()
  return []
}
