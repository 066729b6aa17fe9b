import { DualtrackError } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { parseJsonLine } from '../../../packages/ingest/src/index.ts'

test('the fields of an article; others are ignored', () => {
  const line = '{"id":"a","title":"T","text":"Text.","publishedAt":"2026-02-01","kind":"x","outlets":["y"]}'
  expect(parseJsonLine(line)).toEqual({
    id: 'a',
    title: 'T',
    text: 'Text.',
    publishedAt: '2026-02-01T00:00:00.000Z',
  })
})

test('published_at, a numeric id and nulls are accepted', () => {
  const line =
    '{"id":7,"title":null,"text":"Text.","published_at":"2026-02-01 - 21:55","outlet":"","url":null}'
  expect(parseJsonLine(line)).toEqual({ id: '7', text: 'Text.', publishedAt: '2026-02-01T21:55:00.000Z' })
})

test.each([
  ['INVALID_JSON', '{"text":', 'The line is not valid JSON'],
  ['INVALID_JSON', '[1]', 'The line is not a JSON object'],
  ['INVALID_JSON', '"text"', 'The line is not a JSON object'],
  ['INVALID_FIELD', '{}', '"text" is missing.'],
  ['INVALID_FIELD', '{"text":1}', '"text" must be a single string.'],
  ['INVALID_FIELD', '{"text":"a","url":"x"}', '"url" must be a full address'],
  ['INVALID_FIELD', '{"text":"a","publishedAt":"soon"}', '"publishedAt" must be a day such as'],
])('%s: %s', (code, line, message) => {
  const refusal = () => parseJsonLine(line)
  expect(refusal).toThrow(DualtrackError)
  expect(refusal).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
})
