import { type Fingerprint, STORY_WINDOW_MS } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import type { StoredArticle } from '../writes/stored-article.ts'

/** Number of the span of time that holds a stored instant. Copies lie in the same span or in the next to it. */
export const spanOf = (at: number): number => Math.floor(at / STORY_WINDOW_MS)

/** Puts an article under the keys of its fingerprint, in place of those that it had. */
export async function replaceKeys(
  trx: Transaction<Schema>,
  present: StoredArticle | undefined,
  { canonicalUrl, textHash, keys }: Fingerprint,
  { seq, at }: { seq: number; at: number },
): Promise<void> {
  if (present !== undefined) await removeKeys(trx, present)
  const distinct = [...new Set(keys)]
  await trx
    .updateTable('article')
    .where('seq', '=', seq)
    .set({ canonical_url: canonicalUrl, text_hash: textHash, story_keys: JSON.stringify(distinct) })
    .execute()
  const rows = distinct.map((key) => ({ span: spanOf(at), key, article_seq: seq }))
  if (rows.length > 0) await trx.insertInto('story_key').values(rows).execute()
}

/** Takes an article from under its keys. */
export async function removeKeys(trx: Transaction<Schema>, article: StoredArticle): Promise<void> {
  if (article.story_keys === null) return
  await trx
    .deleteFrom('story_key')
    .where('span', '=', spanOf(article.published_at))
    .where('key', 'in', JSON.parse(article.story_keys))
    .where('article_seq', '=', article.seq)
    .execute()
}
