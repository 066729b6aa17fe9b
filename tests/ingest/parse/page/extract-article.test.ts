import { expect, test } from 'vitest'
import { extractArticle } from '../../../../packages/ingest/src/parse/page/extract-article.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'
const URL = 'https://news.example/world/2026/02/01/talks?utm_source=x'
const BODY =
  '<p>The ministers of both states met again in the afternoon, and spoke about the border and the river.</p>'.repeat(
    8,
  )

const page = (head: string, body = BODY) =>
  `<html lang="en"><head><title>Talks go on | The Daily</title>${head}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>Talks go on</h1>${body}<figure><img src="x.jpg"><figcaption>A picture of 2015</figcaption></figure></article><footer>Terms and conditions</footer></body></html>`

const read = (head: string, body = BODY) => extractArticle(page(head, body), URL, FETCHED)

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test('the text in paragraphs, without what stands around it', () => {
  const { text, title, language, outlet, url } = read('<meta property="og:site_name" content="The Daily">')
  expect(text.split('\n\n')).toHaveLength(8)
  expect(text).not.toMatch(/Home|picture|Terms/)
  expect({ title, language, outlet, url }).toEqual({
    title: 'Talks go on',
    language: 'en',
    outlet: 'The Daily',
    url: URL,
  })
})

test('JSON-LD says most, wherever it stands in the graph', () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Talks go on',
    datePublished: '2026-02-01T21:55:00+00:00',
    author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
    publisher: { name: 'The Daily' },
  }
  expect(
    read(linked({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] })),
  ).toMatchObject({
    publishedAt: '2026-02-01T21:55:00.000Z',
    author: 'Jane Doe, John Roe',
    outlet: 'The Daily',
  })
})

test.each([
  ['<meta property="article:published_time" content="2026-01-31T08:00:00Z">', '2026-01-31T08:00:00.000Z'],
  ['<meta name="DC.date.issued" content="31 January 2026">', '2026-01-31T00:00:00.000Z'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta name="pubdate" content="20260131">',
    '2026-01-31T00:00:00.000Z',
  ],
  ['<meta property="article:published_time" content="2036-01-31">', '2026-02-01T00:00:00.000Z'],
  ['', '2026-02-01T00:00:00.000Z'],
])('a date from %s', (head, publishedAt) => {
  expect(read(head).publishedAt).toBe(publishedAt)
})

test('a date that only the body marks, or none', () => {
  const undated = (body: string) =>
    extractArticle(page('', body), 'https://news.example/talks', FETCHED).publishedAt
  expect(undated(`<time datetime="2026-01-31T08:00Z">today</time>${BODY}`)).toBe('2026-01-31T08:00:00.000Z')
  expect(undated(BODY)).toBeUndefined()
})

test('the address that the page gives itself, unless it is the front page', () => {
  expect(read('<link rel="canonical" href="/world/talks">').url).toBe('https://news.example/world/talks')
  expect(read('<meta property="og:url" content="https://m.news.example/talks">').url).toBe(
    'https://m.news.example/talks',
  )
  expect(read('<link rel="canonical" href="/">').url).toBe(URL)
  expect(read('<link rel="canonical" href="javascript:x()">').url).toBe(URL)
  expect(extractArticle(page(''), null, FETCHED).url).toBeUndefined()
})

test('a byline without "By"', () => {
  expect(read('', `<p class="byline">By Jane Doe</p>${BODY}`).author).toBe('Jane Doe')
})

test('a page without an article is refused, and so is one that no article is as large as', () => {
  expect(() => extractArticle('<html><body></body></html>', URL, FETCHED)).toThrow(
    expect.objectContaining({ code: 'EMPTY_TEXT' }),
  )
  const tooLong = expect.objectContaining({ code: 'TEXT_TOO_LONG' })
  expect(() => extractArticle('<div>'.repeat(100_000), URL, FETCHED)).toThrow(tooLong)
  expect(() => extractArticle('<br>'.repeat(100_000), URL, FETCHED)).toThrow(tooLong)
  expect(() => extractArticle('a'.repeat(6_000_000), URL, FETCHED)).toThrow(tooLong)
})
