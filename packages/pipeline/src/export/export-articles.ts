import type { ArticleFilter, ArticleRow } from '@dualtrack/domain'
import { listArticles, type Store, streamArticles } from '@dualtrack/store'
import { type Column, csvOf } from './csv.ts'
import type { PageRequest } from './page-request.ts'

const COLUMNS: readonly Column<ArticleRow>[] = [
  { name: 'id', cell: (row) => row.id },
  { name: 'storyId', cell: (row) => row.storyId },
  { name: 'storyArticles', cell: (row) => row.storyArticles },
  { name: 'storyOutlets', cell: (row) => row.storyOutlets },
  { name: 'publishedAt', cell: (row) => row.publishedAt },
  { name: 'publishedAtKnown', cell: (row) => row.publishedAtKnown },
  { name: 'title', cell: (row) => row.title },
  { name: 'outlet', cell: (row) => row.outlet },
  { name: 'url', cell: (row) => row.url },
  { name: 'author', cell: (row) => row.author },
  { name: 'language', cell: (row) => row.language },
  { name: 'events', cell: (row) => row.events },
  { name: 'snippet', cell: (row) => row.snippet },
]

/** The articles of a filter as CSV: all of them, or one page. */
export async function* exportArticles(
  store: Store,
  filter: ArticleFilter,
  page?: PageRequest,
): AsyncGenerator<string> {
  yield* csvOf(COLUMNS, page ? (await listArticles(store, filter, page)).rows : streamArticles(store, filter))
}
