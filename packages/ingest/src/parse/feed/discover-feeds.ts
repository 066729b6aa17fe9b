import { Parser } from 'htmlparser2'
import { soundLine } from '../../clean/clean-text.ts'
import { webUrl } from '../web-url.ts'

export interface FoundFeed {
  url: string
  title: string
}

const FEED_TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)$|^text\/xml$/i

/** Addresses that name a feed, for pages that only link to theirs. */
const FEED_PATH =
  /(?:\/(?:rss|feed|feeds|atom)\/?|[./](?:rss|atom|rdf)(?:\.xml)?|\/(?:feed|index|rss|atom)\.(?:xml|json))$/i

/** Nobody chooses among more. */
const MAX_FEEDS = 50
const PIECE = 8_192
const MAX_LENGTH = 5_000_000

const isFeedLink = ({ rel = '', type = '' }: Record<string, string>) =>
  /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) && FEED_TYPES.test(type.split(';')[0]?.trim() ?? '')

/** Feeds by their address, with what the page calls them. */
class FeedList {
  readonly titles = new Map<string, string>()

  /** Adds a feed that is not there yet. */
  add(url: string | null, title: string): void {
    if (url !== null && !this.titles.has(url) && this.titles.size < MAX_FEEDS) this.titles.set(url, title)
  }

  /** Goes on with the title of a feed. */
  extend(url: string, text: string): void {
    const title = this.titles.get(url)
    if (title !== undefined) this.titles.set(url, title + text)
  }
}

/** The feeds that a page declares, then those that it links to; each once, in the order of the page. */
export function discoverFeeds(html: string, url: string): FoundFeed[] {
  const declared = new FeedList()
  const linked = new FeedList()
  let base = url
  let open: string | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = webUrl(attributes.href, url) ?? base
      const target = webUrl(attributes.href, base)
      if (name === 'link' && isFeedLink(attributes)) declared.add(target, attributes.title ?? '')
      if (name !== 'a') return
      open = target !== null && FEED_PATH.test(new URL(target).pathname) ? target : null
      linked.add(open, '')
    },
    ontext(text) {
      if (open !== null) linked.extend(open, text)
    },
    onclosetag(name) {
      if (name === 'a') open = null
    },
  })
  const end = Math.min(html.length, MAX_LENGTH)
  for (let at = 0; at < end; at += PIECE) parser.write(html.slice(at, at + PIECE))
  parser.end()
  const all = new Map([
    ...declared.titles,
    ...[...linked.titles].filter(([feed]) => !declared.titles.has(feed)),
  ])
  return [...all].map(([feed, title]) => ({ url: feed, title: soundLine(title) }))
}
