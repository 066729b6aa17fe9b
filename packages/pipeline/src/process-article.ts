import type { CodableArticle, Coder } from '@dualtrack/coder'
import type { Article, ArticleInput, CodedArticle } from '@dualtrack/domain'
import { fingerprint, parseArticle } from '@dualtrack/ingest'
import { type SaveResult, type Store, saveCodedArticle } from '@dualtrack/store'
import type { ArticleCoding } from './import/article-coding.ts'

/** What coding into a store needs. `now` gives the current instant (ISO, UTC). */
export interface PipelineDeps {
  coder: Coder
  store: Store
  now: () => string
}

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
export async function codeAndSave(deps: PipelineDeps, article: Article): Promise<SaveResult> {
  const coded = codeParsed(deps.coder, article)
  return saveCodedArticle(deps.store, article, coded, fingerprint(article))
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
