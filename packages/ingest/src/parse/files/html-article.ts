import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
import { htmlToText } from '../../clean/html-text.ts'
import { extractArticle } from '../page/extract-article.ts'

/** An article in a saved page; a fragment that is no page is all text. */
export function htmlArticle(source: string, fetchedAt: string): ArticleInput {
  try {
    return extractArticle(source, null, fetchedAt)
  } catch (error) {
    if (error instanceof DualtrackError && error.code === 'EMPTY_TEXT') return { text: htmlToText(source) }
    throw error
  }
}
