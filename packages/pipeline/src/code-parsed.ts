import type { CodableArticle, Coder } from '@dualtrack/coder'
import type { Article, CodedArticle } from '@dualtrack/domain'

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
