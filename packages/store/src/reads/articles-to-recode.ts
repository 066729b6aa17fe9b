import type { Article } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import type { Store } from '../store.ts'

/** Few at a time, since each may hold a long text. */
const ARTICLES_AT_ONCE = 20

/**
 * The articles whose events come from another version of the coder, in order of arrival. They may be saved with
 * the new version while they are read: each comes once.
 */
export async function* articlesToRecode(
  store: Store,
  coderVersion: string,
): AsyncGenerator<Article, void, undefined> {
  let last: number | undefined = 0
  while (last !== undefined) {
    const rows = await readAfter(store, coderVersion, last)
    yield* rows.map(toArticle)
    last = rows.at(-1)?.seq
  }
}

type StoredText = Awaited<ReturnType<typeof readAfter>>[number]

const readAfter = (store: Store, coderVersion: string, seq: number) =>
  store.db
    .selectFrom('article')
    .where('seq', '>', seq)
    .where('coder_version', '!=', coderVersion)
    .orderBy('seq')
    .limit(ARTICLES_AT_ONCE)
    .select(['seq', 'id', 'title', 'text', 'published_at', 'published_at_known', 'fetched_at'])
    .select(['outlet', 'url', 'author', 'language'])
    .execute()

const toArticle = (row: StoredText): Article => ({
  id: row.id,
  title: row.title,
  text: row.text,
  publishedAt: fromStoredInstant(row.published_at),
  publishedAtKnown: row.published_at_known === 1,
  fetchedAt: fromStoredInstant(row.fetched_at),
  outlet: row.outlet,
  url: row.url,
  author: row.author,
  language: row.language,
})
