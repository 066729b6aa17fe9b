import { createHash } from 'node:crypto'
import { type ArticleInput, DualtrackError } from '@dualtrack/domain'
import type { FeedItem } from '@dualtrack/ingest'
import { commitItem, type DueFeed, knownItems, saveCodedArticle } from '@dualtrack/store'
import { fetchArticle } from '../import/fetch-article.ts'
import type { PollDeps } from './poll-deps.ts'

/** Most new items that one poll takes in; the others come with the next. */
const MOST_NEW = 50

const ITEM_LENGTH = 32

/** What an item is known by. */
const nameOf = ({ id, url, title, text }: FeedItem) =>
  createHash('sha256')
    .update(id || url || `${title}\n${text}`)
    .digest('hex')
    .slice(0, ITEM_LENGTH)

/** The article as the feed itself tells it; an item without a text has its title for one. */
function ownArticle(feed: DueFeed, { title, text, url, publishedAt, author }: FeedItem): ArticleInput {
  return {
    title,
    text: text.trim() === '' ? title : text,
    outlet: feed.outlet,
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
    ...(author && { author }),
  }
}

/** The article from the item's page; what the page does not say comes from the feed. */
async function pageArticle(deps: PollDeps, own: ArticleInput, url: string, signal: AbortSignal) {
  const page = await deps.gate.run(url, () =>
    fetchArticle(url, { allow: deps.allow, fetchedAt: deps.now(), signal }),
  )
  return { ...own, ...page, outlet: own.outlet ?? '' }
}

async function articleOf(deps: PollDeps, feed: DueFeed, item: FeedItem, signal: AbortSignal) {
  const own = ownArticle(feed, item)
  if (!feed.fullText || !item.url) return own
  try {
    return await pageArticle(deps, own, item.url, signal)
  } catch (error) {
    if (error instanceof DualtrackError && item.text.trim() !== '') return own
    throw error
  }
}

async function storeItem(deps: PollDeps, feed: DueFeed, name: string, input: ArticleInput): Promise<void> {
  const [result] = await deps.coding.code([input], deps.now())
  if (result === undefined) throw new Error('The coder gave no answer.')
  if ('refused' in result && result.refused.fault !== undefined) deps.onFault(result.refused.fault)
  await commitItem(deps.store, feed.id, name, async (inside) => {
    if ('refused' in result) return false
    const { status } = await saveCodedArticle(inside, result.article, result.coded, result.fingerprint)
    return status === 'added'
  })
}

/**
 * Codes and stores what a feed shows for the first time. An item whose page cannot be fetched now, and that has no
 * text of its own, is tried again at the next poll; the first such failure is given back.
 */
export async function storeItems(
  deps: PollDeps,
  feed: DueFeed,
  items: readonly FeedItem[],
  signal: AbortSignal,
): Promise<DualtrackError | null> {
  const named = new Map(items.map((item) => [nameOf(item), item]))
  const known = await knownItems(deps.store, feed.id, [...named.keys()])
  const fresh = [...named].filter(([name]) => !known.has(name)).slice(0, MOST_NEW)
  let failure: DualtrackError | null = null
  for (const [name, item] of fresh) {
    signal.throwIfAborted()
    try {
      await storeItem(deps, feed, name, await articleOf(deps, feed, item, signal))
    } catch (error) {
      if (!(error instanceof DualtrackError) || error.code === 'STORE_UNAVAILABLE') throw error
      failure ??= error
    }
  }
  return failure
}
