import type { Coder } from '@dualtrack/coder'
import type { ArticleInput } from '@dualtrack/domain'
import { parseArticle } from '@dualtrack/ingest'
import { type SaveResult, type Store, saveCodedArticle } from '@dualtrack/store'
import type { ArticleCoding } from './import/article-coding.ts'

/** What coding into a store needs. `now` gives the current instant (ISO, UTC). */
export interface PipelineDeps {
  coder: Coder
  store: Store
  now: () => string
}

/** What an article's way needs. */
export interface ProcessDeps {
  coding: ArticleCoding
  store: Store
  now: () => string
}

/** One article's way: parse, code, save. Throws what `parseArticle` throws. */
export async function processArticle(
  { coding, store, now }: ProcessDeps,
  raw: ArticleInput,
): Promise<SaveResult> {
  const fetchedAt = now()
  // What is wrong with the article is thrown here, with its place: between threads an error loses its kind.
  parseArticle(raw, fetchedAt)
  const [result] = await coding.code([raw], fetchedAt)
  if (result === undefined || 'refused' in result) throw new Error(result?.refused.fault ?? 'No answer.')
  return saveCodedArticle(store, result.article, result.coded, result.fingerprint)
}
