import { type Article, type ArticleInput, DualtrackError } from '@dualtrack/domain'
import { cleanText } from '../clean/clean-text.ts'
import { parseDate } from './dates/parse-date.ts'
import { parseArticle } from './parse-article.ts'

/** A longer first line is the beginning of the text, not a title. */
const MAX_TITLE_LENGTH = 300

/** The parts of a clean text: first line the title, an optional date line, the rest the text. */
export function textArticle(content: string): ArticleInput {
  const [first = '', ...others] = content.trim().split('\n')
  const rest = others.join('\n').trim()
  if (rest === '' || first.length > MAX_TITLE_LENGTH) return { text: content.trim() }
  const [second = '', ...body] = rest.split('\n')
  const publishedAt = parseDate(second)
  const text = body.join('\n').trim()
  if (publishedAt === null || text === '') return { title: first, text: rest }
  return { title: first, publishedAt, text }
}

/**
 * An article from a text file: first line the title, an optional date line, the rest the text.
 * `name` is the file's name, for messages; errors as in `parseArticle`, with the file named.
 */
export function parseTextFile(name: string, content: string, fetchedAt: string): Article {
  try {
    return parseArticle(textArticle(cleanText(content)), fetchedAt)
  } catch (error) {
    if (!(error instanceof DualtrackError)) throw error
    throw new DualtrackError(error.code, error.message, { file: name })
  }
}
