import type { CodableArticle, Coder } from '@dualtrack/coder'
import type { Article, ArticleInput, CodedArticle } from '@dualtrack/domain'
import { parseArticle } from '@dualtrack/ingest'
import { type SaveResult, type Store, saveCodedArticle } from '@dualtrack/store'

/** What coding into a store needs. `now` gives the current instant (ISO, UTC). */
export interface PipelineDeps {
  coder: Coder
  store: Store
  now: () => string
}

export type ProcessResult = SaveResult & { coded: CodedArticle }

/** An undated article is coded without a date, so that the result does not depend on the day it is read. */
export function codable(article: Article): CodableArticle {
  const { title, text, publishedAt, publishedAtKnown } = article
  return publishedAtKnown ? { title, text, publishedAt } : { title, text }
}

/** Codes a parsed article and stores it with its events. */
export async function codeAndSave(deps: PipelineDeps, article: Article): Promise<ProcessResult> {
  const coded = deps.coder.codeArticle(codable(article))
  const saved = await saveCodedArticle(deps.store, article, coded)
  return { ...saved, coded }
}

/** One article's way: parse, code, save. Throws what `parseArticle` throws. */
export function processArticle(deps: PipelineDeps, raw: ArticleInput): Promise<ProcessResult> {
  return codeAndSave(deps, parseArticle(raw, deps.now()))
}
