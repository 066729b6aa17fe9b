import { expect, test } from 'vitest'
import { fingerprint } from '../../../packages/ingest/src/index.ts'

const canonical = (url: string) => fingerprint({ title: '', text: 'Some words.', url }).canonicalUrl

test.each([
  ['https://www.example.org/news/a1?utm_source=x&utm_medium=rss', 'example.org/news/a1'],
  ['http://example.org/news/a1/', 'example.org/news/a1'],
  ['https://EXAMPLE.org:443/news/a1#comments', 'example.org/news/a1'],
  ['https://example.org:8443/news/a1', 'example.org:8443/news/a1'],
  ['https://example.org/news/a1/amp', 'example.org/news/a1'],
  ['https://example.org/news/a1?outputType=amp', 'example.org/news/a1'],
  ['https://example.org/news/a1?at_medium=RSS&at_campaign=KARANGA', 'example.org/news/a1'],
  ['https://example.org/news?id=7&fbclid=abc', 'example.org/news?id=7'],
  ['https://example.org/news?page=2&id=7', 'example.org/news?id=7&page=2'],
  ['https://example.org/?p=7', 'example.org?p=7'],
  ['https://example.org/News/A1', 'example.org/News/A1'],
])('%s is %s', (url, expected) => {
  expect(canonical(url)).toBe(expected)
})

test.each([
  'https://example.org',
  'https://www.example.org/?utm_source=x',
  'urn:isbn:1',
  'mailto:a@example.org',
  'no address',
])('%s names no single article', (url) => {
  expect(canonical(url)).toBeNull()
})
