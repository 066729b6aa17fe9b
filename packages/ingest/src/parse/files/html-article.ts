import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
import { htmlToText } from '../../clean/html-text.ts'
import type { extractArticle } from '../page/extract-article.ts'

/** Finds the article of a page, as `extractArticle` does. */
export type ReadPage = (...page: Parameters<typeof extractArticle>) => Promise<ArticleInput> | ArticleInput

/** An article in a saved page; a fragment that is no page is all text. */
export async function htmlArticle(
  source: string,
  fetchedAt: string,
  readPage: ReadPage,
): Promise<ArticleInput> {
  try {
    return await readPage(source, null, fetchedAt)
  } catch (error) {
    if (error instanceof DualtrackError && error.code === 'EMPTY_TEXT') return { text: htmlToText(source) }
    throw error
  }
}
