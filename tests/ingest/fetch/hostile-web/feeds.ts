const rss = (title: string) =>
  `<rss version="2.0"><channel><title>News</title><item><title>${title}</title></item></channel></rss>`

const withEntities = (entities: string, title: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>${rss(title)}`

/** Entities that stand for ten of the one before: ten billion words in the end. */
function billionLaughs(): string {
  const names = [...'abcdefghij']
  const entities = names.map((name, index) => {
    const before = names[index - 1]
    return `<!ENTITY ${name} "${before === undefined ? 'ha ' : `&${before};`.repeat(10)}">`
  })
  return withEntities(entities.join(''), '&j;')
}

const LATIN = Buffer.from(rss('Caf\u00e9'), 'latin1')

interface HostileFeed {
  what: string
  body: string | Buffer
  type?: string
  /** What the parser makes of it: the title of its one item, or the code of the error. */
  got: string
}

/** Feeds that are dangerous to read. `canary` must not be asked for anything. */
export const hostileFeeds = (canary: string): readonly HostileFeed[] => [
  { what: 'billion laughs', body: billionLaughs(), got: 'item "&j;"' },
  {
    what: 'one long entity, often',
    body: withEntities(`<!ENTITY a "${'ha '.repeat(10_000)}">`, '&a;'.repeat(3)),
    got: 'item "&a;&a;&a;"',
  },
  {
    what: 'an entity that is a file',
    body: withEntities('<!ENTITY a SYSTEM "file:///etc/hostname">', '&a;'),
    got: 'item "&a;"',
  },
  {
    what: 'an entity that is inside',
    body: withEntities(`<!ENTITY a SYSTEM "${canary}">`, '&a;'),
    got: 'item "&a;"',
  },
  {
    what: 'a document type that is inside',
    body: `<!DOCTYPE rss SYSTEM "${canary}">${rss('News')}`,
    got: 'item "News"',
  },
  { what: 'elements in elements, 80,000 deep', body: rss('<b>'.repeat(80_000)), got: 'FEED_UNREADABLE' },
  { what: 'no feed at all', body: '<'.repeat(50_000), got: 'FEED_UNREADABLE' },
  { what: 'the header claims UTF-8', body: LATIN, type: 'text/xml; charset=utf-8', got: 'item "Caf\u00e9"' },
  {
    what: 'the feed claims Latin-1, but is UTF-8',
    body: `<?xml version="1.0" encoding="iso-8859-1"?>${rss('Caf\u00e9')}`,
    got: 'item "Caf\u00e9"',
  },
  {
    what: 'UTF-16 that the header calls UTF-8',
    body: Buffer.from(`\ufeff${rss('Caf\u00e9')}`, 'utf16le'),
    type: 'text/xml; charset=utf-8',
    got: 'item "Caf\u00e9"',
  },
  {
    what: 'a character set that there is not',
    body: rss('Caf\u00e9'),
    type: 'text/xml; charset=klingon',
    got: 'item "Caf\u00e9"',
  },
]
