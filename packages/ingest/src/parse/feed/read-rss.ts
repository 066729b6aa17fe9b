import type { RdfFeed, RssFeed } from 'feedsmith'
import type { RawFeed, RawItem } from './feed.ts'

type RssItem = RssFeed.Item<string>
type RdfItem = RdfFeed.Item<string>

/** A guid is an address unless it says that it is not. */
const permalink = (guid: RssItem['guid']) => (guid?.isPermaLink === false ? undefined : guid?.value)

/** The dates of the Dublin Core and of Atom that either format may carry, the publication's first. */
const extensionDates = ({ dc, dcterms, atom }: RssItem | RdfItem) => [
  dc?.dates?.[0],
  dcterms?.issued?.[0],
  dcterms?.created?.[0],
  atom?.published,
  dcterms?.modified?.[0],
  atom?.updated,
]

const readRssItem = (item: RssItem): RawItem => ({
  id: item.guid?.value ?? item.atom?.id,
  links: [item.link, permalink(item.guid), item.atom?.links?.[0]?.href],
  base: item.xml?.base,
  title: item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value,
  dates: [item.pubDate, ...extensionDates(item)],
  authors: [
    ...(item.authors ?? []).map(({ name, email }) => name ?? email),
    ...(item.dc?.creators ?? []),
    item.itunes?.author,
    ...(item.atom?.authors ?? []).map(({ name }) => name),
  ],
  html: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary,
})

/** RSS 0.91 to 2.0. */
export const readRss = (feed: RssFeed.Feed<string>): RawFeed => ({
  title: feed.title ?? feed.dc?.titles?.[0],
  link: feed.link,
  language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
  base: feed.xml?.base,
  items: (feed.items ?? []).map(readRssItem),
})

const readRdfItem = (item: RdfItem): RawItem => ({
  id: item.rdf?.about,
  links: [item.link, item.rdf?.about],
  base: item.xml?.base,
  title: item.title ?? item.dc?.titles?.[0],
  dates: extensionDates(item),
  authors: item.dc?.creators ?? [],
  html: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
})

/** RSS 0.90 and 1.0, which are RDF. */
export const readRdf = (feed: RdfFeed.Feed<string>): RawFeed => ({
  title: feed.title ?? feed.dc?.titles?.[0],
  link: feed.link,
  language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
  base: feed.xml?.base,
  items: (feed.items ?? []).map(readRdfItem),
})
