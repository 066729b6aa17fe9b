import { generateAtomFeed } from 'feedsmith'

/** A feed of our own, to be read by others. Instants in ISO 8601. */
export interface AtomFeed {
  id: string
  title: string
  /** Address of the feed itself, and of the page that shows the same. */
  self: string
  page: string
  updated: string
  entries: { id: string; title: string; text: string; link: string; updated: string }[]
}

/** The feed as Atom (RFC 4287). */
export const writeAtom = ({ id, title, self, page, updated, entries }: AtomFeed): string =>
  generateAtomFeed({
    id,
    title: { value: title },
    updated: new Date(updated),
    authors: [{ name: 'Dualtrack' }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: new Date(entry.updated),
      summary: { value: entry.text },
      links: [{ href: entry.link, rel: 'alternate', type: 'text/html' }],
    })),
  })
