import type { ArticleFilter, ArticleRow } from '@dualtrack/domain'
import type { Store } from '../store.ts'
import { listArticles } from './list-articles.ts'
import { streamPages } from './pages.ts'

const ROWS_AT_ONCE = 200

/** All articles that pass the filter, in the order of `listArticles`, in bounded memory. Throws as it does. */
export const streamArticles = (store: Store, filter: ArticleFilter): AsyncIterable<ArticleRow> =>
  streamPages((cursor) => listArticles(store, filter, { limit: ROWS_AT_ONCE, cursor }))
