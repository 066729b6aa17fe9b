import { DualtrackError, MAX_TEXT_LENGTH } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../packages/ingest/src/index.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'

const codeOf = (input: Parameters<typeof parseArticle>[0]) => {
  try {
    parseArticle(input, FETCHED)
    return 'accepted'
  } catch (error) {
    return error instanceof DualtrackError ? error.code : error
  }
}

test.each([
  ['clean text passes unchanged', ' A line.\n\tAnother. ', ' A line.\n\tAnother. '],
  ['line ends become LF', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['NFD becomes NFC', 'Erdog\u0306an', 'Erdo\u011fan'],
  ['control characters go', 'a\u0007'.padEnd(40, 'b'), 'a'.padEnd(39, 'b')],
  ['lone surrogates go', 'a\ud800b\udc00c', 'abc'],
  ['pairs of surrogates stay', 'a😀b', 'a😀b'],
])('%s', (_, raw, text) => {
  expect(parseArticle({ text: raw }, FETCHED).text).toBe(text)
})

test.each([
  ['EMPTY_TEXT', { text: '' }],
  ['EMPTY_TEXT', { text: ' \n\t ', title: 'A title' }],
  ['TEXT_TOO_LONG', { text: 'a'.repeat(MAX_TEXT_LENGTH + 1) }],
  ['accepted', { text: 'a'.repeat(MAX_TEXT_LENGTH) }],
  ['NOT_TEXT', { text: 'PK\u0003\u0004\0\0' }],
  ['NOT_TEXT', { text: '\u0001\u0002\u0003 ab' }],
  ['INVALID_FIELD', { text: 'a', publishedAt: 'yesterday' }],
  ['INVALID_FIELD', { text: 'a', publishedAt: '2026-02-30' }],
  ['INVALID_FIELD', { text: 'a', publishedAt: '2026-03-03' }],
  ['accepted', { text: 'a', publishedAt: '2026-03-02T11:00:00Z' }],
])('%s', (code, input) => {
  expect(codeOf(input)).toBe(code)
})

test('the same title and text from the same outlet and address are the same article', () => {
  const first = parseArticle({ title: 'T', text: 'Text.' }, FETCHED)
  const second = parseArticle(
    { title: ' T ', text: 'Text.', author: 'A. Writer' },
    '2026-03-02T00:00:00.000Z',
  )
  const other = parseArticle({ title: 'T', text: 'Other text.' }, FETCHED)
  expect(first.id).toBe('7d73d112de96dc64')
  expect(second.id).toBe(first.id)
  expect(other.id).not.toBe(first.id)
  expect(parseArticle({ id: 'mine', text: 'Text.' }, FETCHED).id).toBe('mine')
})

test('the same text from another outlet or address is an article of its own', () => {
  const origins = [
    {},
    { outlet: 'Daily' },
    { outlet: 'Weekly' },
    { url: 'https://daily.example/1' },
    { outlet: 'Daily', url: 'https://daily.example/1' },
  ]
  const ids = origins.map((origin) => parseArticle({ title: 'T', text: 'Text.', ...origin }, FETCHED).id)
  expect(new Set(ids).size).toBe(origins.length)
  expect(parseArticle({ title: 'T', text: 'Text.', outlet: ' Daily ' }, FETCHED).id).toBe(ids[1])
})

test('a missing date is the fetch date, and marked', () => {
  expect(parseArticle({ text: 'a' }, FETCHED)).toMatchObject({
    publishedAt: FETCHED,
    publishedAtKnown: false,
  })
  expect(parseArticle({ text: 'a', publishedAt: '2026-02-01T10:00:00+03:30' }, FETCHED)).toMatchObject({
    publishedAt: '2026-02-01T06:30:00.000Z',
    publishedAtKnown: true,
  })
})
