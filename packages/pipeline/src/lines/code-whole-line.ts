import type { Coder } from '@dualtrack/coder'
import { parseArticle, parseJsonLine } from '@dualtrack/ingest'
import { codeParsed } from '../code-parsed.ts'

/**
 * One JSONL line with an article in, the article out as it would be stored, with all of its coding: `parseJsonLine`
 * takes it as an article that is coded already. Throws what the parsers throw.
 */
export function codeWholeLine(coder: Coder, line: string, now: string) {
  const article = parseArticle(parseJsonLine(line), now)
  const { id, title, text, outlet, url, author, language } = article
  return {
    ...{ id, title, text, outlet, url, author, language },
    ...(article.publishedAtKnown && { publishedAt: article.publishedAt }),
    ...codeParsed(coder, article),
  }
}
