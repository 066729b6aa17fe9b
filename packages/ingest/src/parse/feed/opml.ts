import { DualtrackError } from '@dualtrack/domain'
import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import { soundLine } from '../../clean/clean-text.ts'
import { languageCode } from '../../clean/language-code.ts'
import { webUrl } from '../web-url.ts'
import { measureMarkup } from './measure-markup.ts'
import { stripDoctype } from './strip-doctype.ts'

/** A feed in a list of feeds. */
export interface OpmlFeed {
  url: string
  title: string
  /** The site that it belongs to. */
  link: string | null
  language: string
}

export interface OpmlContent {
  feeds: OpmlFeed[]
  /** Entries that name no address a feed can be read from. */
  refused: { url: string; reason: string }[]
}

const MAX_LENGTH = 5_000_000
const MAX_MARKUP = 60_000

type Outline = Opml.Outline<string>

/** Every outline, with those inside of it. */
const flat = (outlines: readonly Outline[] = []): Outline[] =>
  outlines.flatMap((outline) => [outline, ...flat(outline.outlines)])

function readOutlines(source: string): Outline[] {
  const xml = stripDoctype(source)
  if (source.length > MAX_LENGTH || measureMarkup(xml, MAX_MARKUP) >= MAX_MARKUP) {
    throw new DualtrackError('TEXT_TOO_LONG', 'The list of feeds is too large.')
  }
  try {
    return flat(parseOpml(xml).body?.outlines)
  } catch {
    throw new DualtrackError('UNREADABLE_FILE', 'This is no OPML file: its XML is broken or has no <opml>.')
  }
}

/** The feeds of an OPML file, folders opened. Throws UNREADABLE_FILE when it is none, TEXT_TOO_LONG when it is huge. */
export function readOpml(source: string): OpmlContent {
  const content: OpmlContent = { feeds: [], refused: [] }
  const seen = new Set<string>()
  for (const { xmlUrl, text, title, htmlUrl, language } of readOutlines(source)) {
    if (xmlUrl === undefined) continue
    const url = webUrl(xmlUrl)
    if (url === null) {
      content.refused.push({ url: soundLine(xmlUrl), reason: 'The address is not one of http or https.' })
    } else if (!seen.has(url)) {
      seen.add(url)
      const name = soundLine(title ?? text ?? '')
      content.feeds.push({ url, title: name, link: webUrl(htmlUrl), language: languageCode(language) })
    }
  }
  return content
}

/** A list without feeds, which feedsmith refuses to write. */
function emptyOpml(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const head = `<head>\n    <title>${escaped}</title>\n  </head>`
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n  ${head}\n  <body/>\n</opml>\n`
}

/** A list of feeds as OPML 2.0, which other readers take. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  if (feeds.length === 0) return emptyOpml(title)
  const outlines = feeds.map((feed) => ({
    type: 'rss',
    text: feed.title || feed.url,
    title: feed.title || feed.url,
    xmlUrl: feed.url,
    ...(feed.link === null ? {} : { htmlUrl: feed.link }),
    ...(feed.language === '' ? {} : { language: feed.language }),
  }))
  return generateOpml({ head: { title }, body: { outlines } })
}
