import { DualtrackError } from '@dualtrack/domain'
import { parseFeed as parseAny } from 'feedsmith'
import { soundLine, soundText } from '../../clean/clean-text.ts'
import { htmlToText } from '../../clean/html-text.ts'
import { languageCode } from '../../clean/language-code.ts'
import { contentId } from '../content-id.ts'
import { parseDate } from '../dates/parse-date.ts'
import { decodeText } from '../decode-text.ts'
import { webUrl } from '../web-url.ts'
import { checkNames } from './check-names.ts'
import type { Feed, FeedItem, RawFeed, RawItem } from './feed.ts'
import { measureMarkup } from './measure-markup.ts'
import { readAtom } from './read-atom.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readRdf, readRss } from './read-rss.ts'
import { stripDoctype } from './strip-doctype.ts'

/** Larger feeds, and items after these, are not read, so that no feed takes longer than a second. */
const MAX_LENGTH = 3_000_000
const MAX_MARKUP = 60_000
const MAX_ITEMS = 1_000

interface FeedOrigin {
  /** When the feed was read (ISO): a date more than a day after it is taken as none. */
  fetchedAt: string
  contentType?: string | null
  /** Where the feed was read, for relative links. */
  url?: string
}

const unreadable = (reason: string) => new DualtrackError('FEED_UNREADABLE', reason)

function reasonOf(source: string, error: unknown): DualtrackError {
  if (/<html[\s>]/i.test(source.slice(0, 2_000))) return unreadable('This is a web page, not a feed.')
  const name = error instanceof Error ? error.name : ''
  if (name === 'ParseError') return unreadable('The feed is empty: it has neither a title nor items.')
  if (name !== 'MalformedError') return unreadable('This is neither RSS, RDF, Atom nor JSON Feed.')
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
  return unreadable(`The feed is broken XML: ${cause.replace(/\s+/g, ' ').slice(0, 120)}`)
}

function readAny(source: string): RawFeed & { format: Feed['format'] } {
  const parsed = parseAny(source, { maxItems: MAX_ITEMS })
  if (parsed.format === 'rss') return { format: 'rss', ...readRss(parsed.feed) }
  if (parsed.format === 'rdf') return { format: 'rdf', ...readRdf(parsed.feed) }
  if (parsed.format === 'atom') return { format: 'atom', ...readAtom(parsed.feed) }
  return { format: 'json', ...readJsonFeed(parsed.feed) }
}

/** The feed's XML or JSON without what is never read. Throws for one that would take too long. */
function sourceOf(decoded: string): string {
  if (decoded.length > MAX_LENGTH) throw unreadable(`The feed is larger than ${MAX_LENGTH / 1e6} MB.`)
  if (decoded.trim() === '') throw unreadable('The feed is an empty file.')
  if (/^\s*\{/.test(decoded)) return decoded
  const xml = stripDoctype(decoded)
  if (measureMarkup(xml, MAX_MARKUP) >= MAX_MARKUP) {
    throw unreadable(`The feed has ${MAX_MARKUP.toLocaleString('en')} elements or more.`)
  }
  checkNames(xml)
  return xml
}

/** The first that `read` makes something of. */
function firstOf<T>(values: readonly (string | undefined)[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = value === undefined ? null : read(value)
    if (found !== null) return found
  }
  return null
}

const textLine = (html: string | undefined) => soundLine(htmlToText(html ?? ''))

/** Mail addresses beside a name are nobody's business; alone they are all there is. */
const withoutAddress = (name: string) => name.replace(/(?<=\S) ?[(<]\S+@\S+[)>]$/, '')

/** Names on one line, each once. */
function nameLine(names: readonly (string | undefined)[]): string {
  const lines = names.map((name) => withoutAddress(textLine(name)))
  return [...new Set(lines.filter((line) => line !== ''))].join(', ')
}

function readItem(raw: RawItem, feedBase: string | null, fetchedAt: string): FeedItem {
  const base = webUrl(raw.base, feedBase) ?? feedBase
  const url = firstOf(raw.links, (link) => webUrl(link, base))
  const title = textLine(raw.title)
  const text = soundText(htmlToText(raw.html ?? ''))
  const id = soundLine(raw.id ?? '') || url || contentId({ title, text })
  const publishedAt = firstOf(raw.dates, (date) => parseDate(date, { fetchedAt }))
  return { id, url, title, publishedAt, author: nameLine(raw.authors), text }
}

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom or JSON Feed, whichever it is.
 * Document types and entities of their own are cut away unread. Throws FEED_UNREADABLE with the reason.
 */
export function parseFeed(input: Uint8Array | string, { fetchedAt, contentType, url }: FeedOrigin): Feed {
  const decoded =
    typeof input === 'string'
      ? input
      : decodeText(input, { kind: 'xml', contentType: contentType ?? null }).text
  const source = sourceOf(decoded)
  let raw: ReturnType<typeof readAny>
  try {
    raw = readAny(source)
  } catch (error) {
    throw reasonOf(source, error)
  }
  const base = webUrl(raw.base, url) ?? webUrl(url) ?? webUrl(raw.link)
  return {
    format: raw.format,
    title: textLine(raw.title),
    link: webUrl(raw.link, base),
    language: languageCode(raw.language),
    items: raw.items.map((item) => readItem(item, base, fetchedAt)),
  }
}
