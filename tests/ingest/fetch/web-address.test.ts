import { expect, test } from 'vitest'
import { webAddress } from '../../../packages/ingest/src/fetch/web-address.ts'

test.each([
  ['https://news.test/feed#top', 'https://news.test/feed'],
  ['HTTP://News.Test:80', 'http://news.test/'],
  ['  https://news.test/a b ', 'https://news.test/a%20b'],
  ['//other.test/x', 'https://other.test/x'],
  ['../y?z', 'https://news.test/y?z'],
])('%j', (text, address) => {
  expect(webAddress(text, new URL('https://news.test/a/b')).href).toBe(address)
})

test.each([
  ['news.test', 'is not a web address'],
  ['https://', 'is not a web address'],
  ['file:///etc/hosts', 'only http and https'],
  ['javascript:alert(1)', 'only http and https'],
  ['https://name@news.test/', 'holds a name or a password'],
])('%j is refused: it %s', (text, reason) => {
  expect(() => webAddress(text)).toThrow(
    expect.objectContaining({ code: 'FETCH_REFUSED', message: expect.stringContaining(reason) }),
  )
})
