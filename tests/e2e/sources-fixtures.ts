import type { Site } from './own-server.ts'

/** Days of January 2026 and what an invented paper writes on them. */
const REPORTS: readonly [day: number, title: string, text: string][] = [
  [
    5,
    'Envoy sets out for the coast',
    'Iran accused the United States of sending warships to its coast. The United States threatened Iran with new sanctions.',
  ],
  [
    6,
    'First round of talks',
    'US and Iranian envoys met in Muscat on Tuesday. Oman carried messages between the two sides.',
  ],
  [
    8,
    'Sanctions after all',
    'The United States imposed sanctions on Iran on Thursday. Iran condemned the United States.',
  ],
  [
    9,
    'A ship is let go',
    'Iran released an American tanker on Friday. The United States praised Oman for its help.',
  ],
  [
    12,
    'Second round of talks',
    'The United States and Iran held talks in Muscat on Monday. Iran said that it was ready to meet the United States again.',
  ],
]

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

const row = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')

/** The reports as a table of which the columns can be guessed, with a row that holds no text. */
export const REPORTS_CSV = [
  'headline,body,date,outlet',
  ...REPORTS.map(([n, title, text]) => row([title, text, day(n), 'Harbour Post'])),
  row(['A headline alone', '', day(13), 'Harbour Post']),
].join('\n')

/** Many lines, so that an import takes a while. */
export const manyLines = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [n, title, text] = REPORTS[i % REPORTS.length] ?? [1, '', '']
    const mark = `Dispatch ${i} of the harbour office, berth ${(i * 7919) % 1000}.`
    return JSON.stringify({ title: `${title}, ${i}`, text: `${mark} ${text}`, publishedAt: day(n) })
  }).join('\n')

const item = ([n, title, text]: (typeof REPORTS)[number]) => `<item>
  <title>${title}, seen from the quay</title><link>https://harbour.example/${n}</link><guid>${n}</guid>
  <pubDate>${new Date(`${day(n)}T08:00:00Z`).toUTCString()}</pubDate>
  <description>${text}</description>
</item>`

const rss = (title: string, items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><language>en</language>
  ${items.join('\n')}</channel></rss>`

const feed = (title: string, items: readonly string[]) => ({
  type: 'application/rss+xml',
  body: rss(title, items),
})

const link = (path: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" href="${path}" title="${title}">`

/** An invented paper's site: a front page that names two feeds, feeds that fail, and an article. */
export const PAPER: Site = {
  '/': {
    body: `<html><head><title>Harbour Post</title>${link('/world.xml', 'World')}${link('/ports.xml', 'Ports')}</head></html>`,
  },
  '/world.xml': feed('Harbour Post, World', REPORTS.map(item)),
  '/ports.xml': feed('Harbour Post, Ports', []),
  '/down.xml': { status: 503 },
  '/closed.xml': { status: 410 },
  '/talks.html': {
    body: `<html lang="en"><head><title>Envoys speak of a truce</title>
      <meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2026-01-16T09:30:00Z"></head>
      <body><article><h1>Envoys speak of a truce</h1>
      <p>The United States and Iran held talks in Muscat on Friday, and both sides said that they would meet
      again within the week for another round. Oman carried messages between them, as in the years before.</p>
      <p>Iran warned the United States that it would answer any attack. The United States praised Oman for the
      help that brought the two delegations to one table, and said that its ships would stay where they are.</p>
      </article></body></html>`,
  },
}

/** A list of feeds with one that is no web address. */
export const feedList = (site: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>
  <outline type="rss" text="Coast Daily" xmlUrl="http://${site}/down.xml"/>
  <outline type="rss" text="Evening Lamp" xmlUrl="http://${site}/closed.xml"/>
  <outline type="rss" text="Elsewhere" xmlUrl="ftp://elsewhere.example/feed"/>
</body></opml>`
