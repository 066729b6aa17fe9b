import { DualtrackError } from '@dualtrack/domain'
import { extractArticle, type PageArticle } from '@dualtrack/ingest'
import { WorkThread } from '../threads/work-thread.ts'
import type { PageAnswer, PageOrder } from './page-thread.ts'

/** A page with fewer characters is read sooner than the thread has been asked. */
const SHORT = 20_000

/** The thread ends when there was nothing to read for this long. */
const IDLE_MS = 60_000

let thread: WorkThread<PageOrder, PageAnswer> | undefined
let idle: NodeJS.Timeout | undefined

async function readInThread(order: PageOrder): Promise<PageAnswer> {
  clearTimeout(idle)
  if (thread === undefined || thread.broken) {
    thread = new WorkThread(new URL('./page-thread.ts', import.meta.url))
  }
  const used = thread
  used.keepAlive(true)
  try {
    return await used.ask(order)
  } finally {
    if (used.load === 0) {
      used.keepAlive(false)
      idle = setTimeout(() => {
        thread = undefined
        used.end()
      }, IDLE_MS).unref()
    }
  }
}

/**
 * The article of a page as by `extractArticle`, which may take seconds: a page of some length is read in a thread
 * of its own, so that the program answers meanwhile.
 */
export async function readPage(html: string, url: string | null, fetchedAt: string): Promise<PageArticle> {
  if (html.length < SHORT) return extractArticle(html, url, fetchedAt)
  const answer = await readInThread({ html, url, fetchedAt })
  if ('article' in answer) return answer.article
  if ('fault' in answer) throw new Error(answer.fault)
  const { code, message, place } = answer.refused
  throw new DualtrackError(code, message, place)
}
