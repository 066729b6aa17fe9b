import { expect, test } from 'vitest'
import { webAddress } from '../../apps/web/features/sources/web-address.ts'

test.each([
  ['https://example.org/news', 'https://example.org/news'],
  [' http://example.org ', 'http://example.org/'],
  ['example.org/news', 'https://example.org/news'],
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  ['http://intranet/feed', 'http://intranet/feed'],
  ['news', null],
  ['', null],
  ['two words.org', null],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
  ['mailto:a@example.org', null],
])('%s is %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})
