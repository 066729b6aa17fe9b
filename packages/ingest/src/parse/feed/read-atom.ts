import type { AtomFeed } from 'feedsmith'
import { escapeHtml } from './escape-html.ts'
import type { RawFeed, RawItem } from './feed.ts'

type Link = AtomFeed.Link<string>
type Text = AtomFeed.Text | AtomFeed.Content | undefined

const isPlain = (type: string | undefined) => type === 'text' || type === 'text/plain'

/** A text construct as HTML. Without a type it should be plain, but is HTML in many feeds. */
function asHtml(text: Text): string | undefined {
  if (text?.value === undefined) return undefined
  return isPlain(text.type) ? escapeHtml(text.value) : text.value
}

/** The pages that links lead to, those that say they are HTML first. */
function pages(links: readonly Link[] = []): (string | undefined)[] {
  const alternates = links.filter(({ rel }) => rel === undefined || rel === 'alternate')
  const isHtml = ({ type }: Link) => type?.includes('html') ?? false
  return [alternates.find(isHtml) ?? alternates[0]].map((link) => link?.href)
}

const names = (people: readonly AtomFeed.Person[] = []) => people.map(({ name, email }) => name ?? email)

function readEntry(entry: AtomFeed.Entry<string>, feedAuthors: (string | undefined)[]): RawItem {
  const authors = [...names(entry.authors), ...(entry.dc?.creators ?? []), ...names(entry.source?.authors)]
  return {
    id: entry.id,
    links: [...pages(entry.links), entry.content?.src, entry.id],
    base: entry.xml?.base,
    title: asHtml(entry.title) ?? entry.dc?.titles?.[0],
    dates: [entry.published, entry.dc?.dates?.[0], entry.dcterms?.issued?.[0], entry.updated],
    authors: authors.length > 0 ? authors : feedAuthors,
    html: asHtml(entry.content) ?? asHtml(entry.summary),
  }
}

/** Atom 0.3 and 1.0. An entry without an author has the feed's (RFC 4287). */
export function readAtom(feed: AtomFeed.Feed<string>): RawFeed {
  const authors = names(feed.authors)
  return {
    title: asHtml(feed.title),
    link: pages(feed.links)[0],
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    base: feed.xml?.base,
    items: (feed.entries ?? []).map((entry) => readEntry(entry, authors)),
  }
}
