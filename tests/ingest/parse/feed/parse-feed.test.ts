import { expect, test } from 'vitest'
import { parseFeed } from '../../../../packages/ingest/src/parse/feed/parse-feed.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'
const EVENING = '2026-02-01T21:55:00.000Z'
const read = (feed: string | Uint8Array, url = 'https://news.example/rss') =>
  parseFeed(feed, { fetchedAt: FETCHED, url })

test('RSS 2.0: the whole text before the summary, names without addresses', () => {
  const feed =
    read(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>World &amp; more</title><link>https://news.example/</link><language>en-GB</language><item>
    <title>A &lt;b&gt;bold&lt;/b&gt; step</title><link>/2026/1</link><guid isPermaLink="false">n-1</guid>
    <pubDate>Sun, 01 Feb 2026 16:55:00 EST</pubDate><dc:creator>Jane Doe (jane@news.example)</dc:creator>
    <description>In short.</description><content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p><script>x()</script>]]></content:encoded>
    </item></channel></rss>`)
  expect(feed).toEqual({
    format: 'rss',
    title: 'World & more',
    link: 'https://news.example/',
    language: 'en',
    items: [
      {
        id: 'n-1',
        url: 'https://news.example/2026/1',
        title: 'A bold step',
        publishedAt: EVENING,
        author: 'Jane Doe',
        text: 'One.\n\nTwo & three.',
      },
    ],
  })
})

test('RSS 1.0', () => {
  const feed =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>World</title><link>https://news.example/</link></channel>
    <item rdf:about="https://news.example/1"><title>A step</title><link>https://news.example/1</link><dc:date>2026-02-01T21:55Z</dc:date></item></rdf:RDF>`)
  expect(feed).toMatchObject({
    format: 'rdf',
    title: 'World',
    items: [{ id: 'https://news.example/1', title: 'A step', publishedAt: EVENING }],
  })
})

test('Atom: the page among the links, the author of the feed, XHTML', () => {
  const feed =
    read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="text">World</title><author><name>The desk</name></author>
    <entry><id>tag:news.example,2026:1</id><title type="html">A &amp;amp; B</title><link rel="self" href="https://news.example/1.atom"/><link href="1"/>
    <published>2026-02-01T21:55:00Z</published><updated>2026-02-03T00:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content></entry></feed>`)
  expect(feed).toMatchObject({
    format: 'atom',
    language: 'fr',
    items: [
      {
        id: 'tag:news.example,2026:1',
        url: 'https://news.example/1',
        title: 'A & B',
        publishedAt: EVENING,
        author: 'The desk',
        text: 'One.',
      },
    ],
  })
})

test('JSON Feed', () => {
  const feed = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'World',
      items: [
        {
          id: '1',
          url: 'https://news.example/1',
          title: 'a < b',
          content_text: 'One < two.',
          date_published: '2026-02-01T21:55:00Z',
        },
      ],
    }),
  )
  expect(feed).toMatchObject({
    format: 'json',
    items: [{ id: '1', title: 'a < b', text: 'One < two.', publishedAt: EVENING }],
  })
})

test('a date in the far future or none at all is none; an item without a name of its own gets one', () => {
  const item = (parts: string) =>
    read(`<rss version="2.0"><channel><title>T</title><item><title>A</title>${parts}</item></channel></rss>`)
      .items[0]
  expect(item('<pubDate>Thu, 01 Jan 2036 00:00:00 GMT</pubDate>')?.publishedAt).toBeNull()
  expect(item('<pubDate>soon</pubDate>')?.publishedAt).toBeNull()
  expect(item('<link>javascript:x()</link>')?.url).toBeNull()
  expect(item('')?.id).toMatch(/^[0-9a-f]{16}$/)
  expect(item('')?.id).toBe(item('<pubDate>soon</pubDate>')?.id)
})

test('bytes are read in their character set', () => {
  const xml =
    '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Besançon</title></channel></rss>'
  expect(read(Buffer.from(xml, 'latin1')).title).toBe('Besançon')
})

test('entities of its own are never defined, those of HTML are read', () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('')
  const feed = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/hostname">${laughs}]>
    <rss version="2.0"><channel><title>T</title><item><title>&l30; &f; &eacute;</title></item></channel></rss>`
  expect(read(feed).items[0]?.title).toBe('&l30; &f; é')
})

const deep = '<a>'.repeat(200_000)

test.each([
  ['', 'empty file'],
  ['  \n', 'empty file'],
  ['<!doctype html><html><body>Hello</body></html>', 'web page'],
  ['Hello', 'neither RSS'],
  ['{"a":1}', 'neither RSS'],
  ['<rss version="2.0"><channel></channel></rss>', 'neither a title nor items'],
  ['<rss version="2.0"><channel><title>T</title><item></ite', 'broken XML'],
  [`<rss version="2.0"><channel>${deep}`, 'elements'],
  [`<rss version="2.0"><channel><title>${'x'.repeat(3_100_000)}</title></channel></rss>`, 'larger'],
  [
    `<rss version="2.0"><channel><item><author>${'('.repeat(100_000)}</author></item></channel></rss>`,
    'authors',
  ],
])('a refusal gives the reason: %#', (feed, reason) => {
  const start = performance.now()
  expect(() => read(feed)).toThrow(
    expect.objectContaining({ code: 'FEED_UNREADABLE', message: expect.stringContaining(reason) }),
  )
  expect(performance.now() - start).toBeLessThan(1_000)
})
