import type { RecodeState } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'

/** Articles by the versions of the coder that coded them, the most frequent first. */
const versionsOf = ({ db }: Store) =>
  db
    .selectFrom('article')
    .select(['coder_version as coderVersion', (eb) => eb.fn.countAll<number>().as('articles')])
    .groupBy('coder_version')
    .orderBy('articles', 'desc')
    .orderBy('coder_version')
    .execute()

/** What waits to be coded anew by `coderVersion`, by which versions it was coded, and whether that was accepted. */
export async function recodeState(store: Store, coderVersion: string): Promise<RecodeState> {
  const versions = (await versionsOf(store)).filter((one) => one.coderVersion !== coderVersion)
  const accepted = await store.db
    .selectFrom('recode')
    .where('coder_version', '=', coderVersion)
    .select(['articles', 'accepted_at', 'finished_at'])
    .executeTakeFirst()
  return {
    coderVersion,
    waiting: versions.reduce((sum, { articles }) => sum + articles, 0),
    versions,
    accepted:
      accepted === undefined
        ? null
        : {
            articles: accepted.articles,
            at: fromStoredInstant(accepted.accepted_at),
            finishedAt: accepted.finished_at === null ? null : fromStoredInstant(accepted.finished_at),
          },
  }
}
