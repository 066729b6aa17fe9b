import { DualtrackError, type ErrorCode, type ErrorPlace } from '@dualtrack/domain'
import { extractArticle, type PageArticle } from '@dualtrack/ingest'
import { answerOrders } from '../threads/answer-orders.ts'

/** A page on its way to the thread that reads pages. */
export interface PageOrder {
  html: string
  url: string | null
  fetchedAt: string
}

/** Its article, or why there is none: an error loses its kind between threads. */
export type PageAnswer =
  | { article: PageArticle }
  | { refused: { code: ErrorCode; message: string; place: ErrorPlace } }
  | { fault: string }

function read({ html, url, fetchedAt }: PageOrder): PageAnswer {
  try {
    return { article: extractArticle(html, url, fetchedAt) }
  } catch (error) {
    if (!(error instanceof DualtrackError))
      return { fault: (error instanceof Error && error.stack) || String(error) }
    const { code, message, place } = error
    return { refused: { code, message, place } }
  }
}

answerOrders(read)
