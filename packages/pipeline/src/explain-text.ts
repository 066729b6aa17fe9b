import type { Explanation } from '@dualtrack/coder'
import type { ArticleInput } from '@dualtrack/domain'
import { parseArticle } from '@dualtrack/ingest'
import { codable } from './code-parsed.ts'
import { loadExplainer } from './load-coder.ts'

/** Codes a text as an article would be coded, and gives the output of every step. Throws what `parseArticle` throws. */
export async function explainText(raw: ArticleInput, now: string): Promise<Explanation> {
  const article = codable(parseArticle(raw, now))
  return (await loadExplainer())(article)
}
