import type { ArticleDetail } from '@dualtrack/domain'
import { fromStoredInstant } from '../instants.ts'
import { SNIPPET_LENGTH, snippet } from '../search/snippet.ts'
import type { Store } from '../store.ts'
import { selectArticleRows, toArticleRow } from './article-rows.ts'
import { selectEventRows, toEventRows } from './event-rows.ts'

/** An article with its text, sentences and events (in order of the text as coded); null when not there. */
export async function getArticle(store: Store, id: string): Promise<ArticleDetail | null> {
  const row = await selectArticleRows(store.db, 2 * SNIPPET_LENGTH)
    .where('article.id', '=', id)
    .select(['article.text', 'article.fetched_at', 'article.coder_version', 'article.sentences'])
    .executeTakeFirst()
  if (row === undefined) return null
  const events = await selectEventRows(store.db)
    .where('event.article_id', '=', id)
    .orderBy('event.id')
    .execute()
  return {
    ...toArticleRow(row, snippet(row.opening)),
    text: row.text,
    fetchedAt: fromStoredInstant(row.fetched_at),
    coderVersion: row.coder_version,
    sentences: JSON.parse(row.sentences),
    coded: await toEventRows(store.db, events),
  }
}
