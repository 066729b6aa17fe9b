import type { CodableArticle, Coder } from '@dualtrack/coder'
import type { Article, ArticleInput, CodedArticle } from '@dualtrack/domain'
import { fingerprint, parseArticle } from '@dualtrack/ingest'
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

/** The coder reads English; an article in another language is stored without events. */
export const isCodedLanguage = (language: string) => /^en\b/i.test(language)

/** Codes a parsed article, if it is in a language that is coded. */
export const codeParsed = (coder: Coder, article: Article): CodedArticle =>
  isCodedLanguage(article.language)
    ? coder.codeArticle(codable(article))
    : { coderVersion: coder.version, sentences: [], events: [] }

/** Codes a parsed article and stores it with its events. */
export async function codeAndSave(deps: PipelineDeps, article: Article): Promise<ProcessResult> {
  const coded = codeParsed(deps.coder, article)
  const saved = await saveCodedArticle(deps.store, article, coded, fingerprint(article))
  return { ...saved, coded }
}

/** One article's way: parse, code, save. Throws what `parseArticle` throws. */
export function processArticle(deps: PipelineDeps, raw: ArticleInput): Promise<ProcessResult> {
  return codeAndSave(deps, parseArticle(raw, deps.now()))
}
