import { parseDate } from '../dates/parse-date.ts'
import { webUrl } from '../web-url.ts'
import { type LinkedData, readJsonLd } from './json-ld.ts'
import type { PageDocument } from './page-document.ts'

/** What a page says about its article, outside of the text. Empty where it says nothing. */
export interface PageMetadata {
  title: string
  author: string
  publishedAt: string | null
  outlet: string
  language: string
  url: string
}

/** Names under which pages give the date of publication, the surest first. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'date',
]

type MetaTags = ReadonlyMap<string, string>

/** The first content of each `<meta>` by its name, property or itemprop, in lower case. */
function metaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim() ?? ''
    const names =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? ''
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (content !== '' && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

/** Dates that the body of a page marks as such. */
function markedDates(document: PageDocument): string[] {
  const marked = document.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime]',
  )
  return [...marked].map((element) => element.getAttribute('datetime') ?? element.textContent ?? '')
}

/** The day in an address such as /2026/02/01/title. */
function dateInUrl(url: string | null): string {
  const found = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url ?? '')
  return found === null ? '' : found.slice(1).join('-')
}

function publishedAt(
  document: PageDocument,
  tags: MetaTags,
  linked: LinkedData | null,
  url: string | null,
  fetchedAt: string,
) {
  const named = DATE_NAMES.map((name) => tags.get(name))
  for (const date of [linked?.publishedAt, ...named, ...markedDates(document), dateInUrl(url)]) {
    const instant = parseDate(date ?? '', { fetchedAt })
    if (instant !== null) return instant
  }
  return null
}

const isHome = (url: string | null) => URL.parse(url ?? '')?.pathname === '/'

/** The address that the page gives itself; a site's front page is no article's. */
function canonicalUrl(document: PageDocument, tags: MetaTags, url: string | null): string {
  const given = [
    document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
    tags.get('og:url'),
  ]
  const own = given.map((link) => webUrl(link, url)).find((link) => link !== null)
  return own === undefined || own === null || (isHome(own) && !isHome(url)) ? (url ?? '') : own
}

const host = (url: string | null) => (URL.parse(url ?? '')?.hostname ?? '').replace(/^www\./, '')

/** Reads the metadata of a page: JSON-LD first, then `<meta>`, then marks in the body and the address. */
export function readPageMetadata(
  document: PageDocument,
  url: string | null,
  fetchedAt: string,
): PageMetadata {
  const tags = metaTags(document)
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  const linked = readJsonLd([...scripts].map((script) => script.textContent ?? ''))
  return {
    title: linked?.title ?? tags.get('og:title') ?? tags.get('twitter:title') ?? '',
    author: linked?.authors.join(', ') || (tags.get('author') ?? tags.get('dc.creator') ?? ''),
    publishedAt: publishedAt(document, tags, linked, url, fetchedAt),
    outlet: tags.get('og:site_name') ?? linked?.publisher ?? host(url),
    language:
      document.documentElement?.getAttribute('lang') ?? linked?.language ?? tags.get('og:locale') ?? '',
    url: canonicalUrl(document, tags, url),
  }
}
