import { expect, test } from 'vitest'
import { requestHeaders } from '../../../packages/ingest/src/fetch/request-headers.ts'
import { read } from '../../architecture/source-files.ts'

test('the project says who it is', () => {
  const { version } = JSON.parse(read('package.json'))
  expect(requestHeaders('page', {})['user-agent']).toMatch(new RegExp(`^Dualtrack/${version} \\(.+\\)$`))
})

test('a feed is asked for as a feed, a page as a page', () => {
  expect(requestHeaders('feed', {}).accept).toMatch(/^application\/rss\+xml/)
  expect(requestHeaders('page', {}).accept).toMatch(/^text\/html/)
})

test('validators are sent back as they came', () => {
  const lastModified = 'Sun, 01 Feb 2026 12:00:00 GMT'
  expect(requestHeaders('feed', { etag: 'W/"a"', lastModified })).toMatchObject({
    'if-none-match': 'W/"a"',
    'if-modified-since': lastModified,
  })
})

test.each([[null], [''], ['"a"\r\nX: y'], ['"é"'], ['x'.repeat(1001)]])('the ETag %j is left out', (etag) => {
  expect(requestHeaders('feed', { etag })).not.toHaveProperty('if-none-match')
})
