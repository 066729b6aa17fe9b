import type { Article, CodedArticle } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import { toStoredInstant } from '../instants.ts'
import { withRollups } from '../rollups/with-rollups.ts'
import type { Schema } from '../schema.ts'
import { indexArticle } from '../search/search-index.ts'
import type { Store } from '../store.ts'
import { replaceEvents } from './replace-events.ts'
import { findStored, lockStored, type StoredArticle } from './stored-article.ts'

/**
 * `unchanged`: the article was there, coded by the same version. `recoded`: its events (and its text, if that
 * differed) were replaced.
 */
export interface SaveResult {
  status: 'added' | 'unchanged' | 'recoded'
  articleId: string
}

/**
 * Saves an article with its events: article, outlet, story, events, rollups and search index in one
 * transaction. Saving what is there already changes nothing, its dates included; another text or another coder
 * version replaces it.
 * @throws DualtrackError INVALID_FIELD for a date that is none, STORE_UNAVAILABLE
 */
export async function saveCodedArticle(
  store: Store,
  article: Article,
  coded: CodedArticle,
): Promise<SaveResult> {
  const stored = await findStored(store.db, article.id)
  if (stored !== undefined && isSame(stored, article, coded)) return result('unchanged', article)
  return inTransaction(store, async (trx) => {
    const present = await lockStored(trx, article.id)
    if (present !== undefined && isSame(present, article, coded)) return result('unchanged', article)
    const storyId = present?.story_id ?? article.id
    await withRollups(trx, [storyId], async () => {
      const { seq, publishedAt } = await writeArticle(trx, storyId, article, coded, present)
      if (!isSameText(present, article)) await indexArticle(trx, store.kind, { ...article, seq })
      await replaceEvents(trx, article.id, publishedAt, coded.events)
    })
    return result(present === undefined ? 'added' : 'recoded', article)
  })
}

const result = (status: SaveResult['status'], article: Article): SaveResult => ({
  status,
  articleId: article.id,
})

const isSameText = (stored: StoredArticle | undefined, article: Article): boolean =>
  stored?.title === article.title && stored.text === article.text

const isSame = (stored: StoredArticle, article: Article, coded: CodedArticle): boolean =>
  stored.coder_version === coded.coderVersion && isSameText(stored, article)

/** Writes the article's row; of an article with the same text only what the coder says is new. */
async function writeArticle(
  trx: Transaction<Schema>,
  storyId: string,
  article: Article,
  coded: CodedArticle,
  present: StoredArticle | undefined,
): Promise<{ seq: number; publishedAt: number }> {
  const coding = {
    coder_version: coded.coderVersion,
    coded_at: Date.now(),
    sentences: JSON.stringify(coded.sentences),
  }
  if (present !== undefined && isSameText(present, article)) {
    await trx.updateTable('article').where('id', '=', article.id).set(coding).execute()
    return { seq: present.seq, publishedAt: present.published_at }
  }
  await trx
    .insertInto('outlet')
    .values({ name: article.outlet })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = { ...articleColumns(article), ...coding }
  const { seq } = await trx
    .insertInto('article')
    .values({ id: article.id, story_id: storyId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .returning('seq')
    .executeTakeFirstOrThrow()
  return { seq, publishedAt: row.published_at }
}

const articleColumns = (article: Article) => ({
  outlet: article.outlet,
  published_at: toStoredInstant(article.publishedAt, 'publishedAt'),
  published_at_known: article.publishedAtKnown ? 1 : 0,
  fetched_at: toStoredInstant(article.fetchedAt, 'fetchedAt'),
  url: article.url,
  author: article.author,
  language: article.language,
  title: article.title,
  text: article.text,
})
