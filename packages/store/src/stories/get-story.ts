import type { Story } from '@dualtrack/domain'
import { selectArticleRows, toArticleRow } from '../reads/article-rows.ts'
import { SNIPPET_LENGTH, snippet } from '../search/snippet.ts'
import type { Store } from '../store.ts'

/** A story with its articles, earliest first, and the outlets that told it; null when not there. */
export async function getStory(store: Store, id: string): Promise<Story | null> {
  const rows = await selectArticleRows(store.db, 2 * SNIPPET_LENGTH)
    .where('article.story_id', '=', id)
    .orderBy('article.published_at')
    .orderBy('article.id')
    .execute()
  if (rows.length === 0) return null
  const outlets = new Set(rows.map((row) => row.outlet).filter((outlet) => outlet !== ''))
  return { id, articles: rows.map((row) => toArticleRow(row, snippet(row.opening))), outlets: [...outlets] }
}
