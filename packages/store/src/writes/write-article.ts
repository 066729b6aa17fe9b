import type { Article, CodedArticle } from '@dualtrack/domain'
import type { Transaction } from 'kysely'
import { toStoredInstant } from '../instants.ts'
import type { Schema } from '../schema.ts'
import { type Incoming, isSameText } from './incoming.ts'
import type { StoredArticle } from './stored-article.ts'

/**
 * Writes the article's row; of an article with the same text only its story and what the coder says are new.
 * Returns its number.
 */
export async function writeArticle(
  trx: Transaction<Schema>,
  storyId: string,
  incoming: Incoming,
  present: StoredArticle | undefined,
): Promise<number> {
  const { article, coded } = incoming
  const coding = codingColumns(coded, storyId)
  if (present !== undefined && isSameText(present, incoming)) {
    await trx.updateTable('article').where('id', '=', article.id).set(coding).execute()
    return present.seq
  }
  await trx
    .insertInto('outlet')
    .values({ name: article.outlet })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = { ...articleColumns(article), ...coding }
  const { seq } = await trx
    .insertInto('article')
    .values({ id: article.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .returning('seq')
    .executeTakeFirstOrThrow()
  return seq
}

/** What the coder says of an article, and its story. */
export const codingColumns = (coded: CodedArticle, storyId: string) => ({
  story_id: storyId,
  coder_version: coded.coderVersion,
  coded_at: Date.now(),
  sentences: JSON.stringify(coded.sentences),
})

/** What an article says of itself. */
export const articleColumns = (article: Article) => ({
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
