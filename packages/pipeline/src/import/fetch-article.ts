import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
import { decodeText, fetchResource } from '@dualtrack/ingest'
import { readPage } from './read-page.ts'

export interface FetchArticleOptions {
  /** Hosts that may be fetched although they are not public. */
  allow: readonly string[]
  fetchedAt: string
  signal?: AbortSignal
}

/**
 * The article of a web page.
 * Throws what fetching throws, FETCH_FAILED for a page that the server does not give, and UNSUPPORTED_FILE for
 * what is no page.
 */
export async function fetchArticle(url: string, options: FetchArticleOptions): Promise<ArticleInput> {
  const { allow, fetchedAt, signal } = options
  const resource = await fetchResource(url, { purpose: 'page', allow, ...(signal && { signal }) })
  const { host } = new URL(resource.url)
  if (resource.status !== 200) {
    throw new DualtrackError(
      'FETCH_FAILED',
      `${host} does not give the page: it answers ${resource.status}.`,
      {
        field: 'url',
      },
    )
  }
  const contentType = resource.headers.get('content-type') ?? ''
  if (!/^\s*(text\/(html|plain)|application\/xhtml\+xml)\b/i.test(contentType || 'text/html')) {
    throw new DualtrackError(
      'UNSUPPORTED_FILE',
      `This address leads to no page, but to "${contentType.slice(0, 60)}". A feed is added under Feeds, a file by upload.`,
      { field: 'url' },
    )
  }
  const { text } = decodeText(resource.bytes, { contentType, kind: 'html' })
  return readPage(text, resource.url, fetchedAt)
}
