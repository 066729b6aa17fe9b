export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json'

/** One entry of a feed, as plain text. */
export interface FeedItem {
  /** What the feed calls it, else its address, else a hash; the same item has the same id at each poll. */
  id: string
  url: string | null
  title: string
  /** UTC instant; null when the feed states none that can be read, or one in the far future. */
  publishedAt: string | null
  author: string
  /** The text that the feed itself carries: the whole article in some, a sentence in others. */
  text: string
}

export interface Feed {
  format: FeedFormat
  title: string
  /** The site that the feed belongs to. */
  link: string | null
  /** ISO 639-1, or empty. */
  language: string
  items: FeedItem[]
}

/** What an item of any format says, before it is cleaned. Texts are HTML. */
export interface RawItem {
  id: string | undefined
  /** In order of preference. */
  links: (string | undefined)[]
  /** What relative links are meant from. */
  base: string | undefined
  title: string | undefined
  dates: (string | undefined)[]
  authors: (string | undefined)[]
  html: string | undefined
}

export interface RawFeed {
  title: string | undefined
  link: string | undefined
  language: string | undefined
  base: string | undefined
  items: RawItem[]
}
