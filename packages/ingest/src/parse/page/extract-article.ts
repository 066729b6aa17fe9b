import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { soundLine, soundText } from '../../clean/clean-text.ts'
import { detectLanguage } from '../../clean/detect-language.ts'
import { htmlToText } from '../../clean/html-text.ts'
import { checkPage } from './check-page.ts'
import { readPageMetadata } from './page-metadata.ts'

/** An article taken from a page; its `url` is the address that the page gives itself. */
export type PageArticle = ArticleInput & { title: string; language: string }

const withoutBy = (byline: string) => byline.replace(/^\s*by:?\s+/i, '')

/** A title without the name of the site behind it. */
function withoutSite(title: string, site: string): string {
  const end = title.match(/\s+[|–—·-]\s+([^|–—·]+)$/)
  return end !== null && site !== '' && end[1]?.toLowerCase() === site.toLowerCase()
    ? title.slice(0, end.index)
    : title
}

/** A field of at most `limit` characters, or nothing when it is empty. */
const field = <K extends string>(key: K, value: string, limit: number) =>
  (value === '' ? {} : { [key]: value.slice(0, limit) }) as Partial<Record<K, string>>

/**
 * The article of a web page: the text by Readability, the rest from the page's metadata.
 * `url` is where it was fetched, null for a saved file; `fetchedAt` (ISO) is the bound for its date.
 * Throws EMPTY_TEXT when the page has no article, TEXT_TOO_LONG when it is too large to look.
 */
export function extractArticle(html: string, url: string | null, fetchedAt: string): PageArticle {
  checkPage(html)
  const { document } = parseHTML(html)
  const metadata = readPageMetadata(document, url, fetchedAt)
  const found = new Readability(document).parse()
  const text = soundText(htmlToText(found?.content ?? ''))
  if (text === '') {
    throw new DualtrackError(
      'EMPTY_TEXT',
      'There is no article on this page: no text of some length was found.',
    )
  }
  const outlet = soundLine(metadata.outlet)
  const title = withoutSite(soundLine(found?.title || metadata.title), outlet)
  return {
    title: title.slice(0, 1000),
    text,
    language: detectLanguage(title, text, metadata.language),
    ...field('outlet', outlet, 200),
    ...field('url', metadata.url, 2000),
    ...field('author', soundLine(withoutBy(found?.byline || metadata.author)), 200),
    ...(metadata.publishedAt === null ? {} : { publishedAt: metadata.publishedAt }),
  }
}
