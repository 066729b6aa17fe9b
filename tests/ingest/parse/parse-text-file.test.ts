import { expect, test } from 'vitest'
import { parseTextFile } from '../../../packages/ingest/src/index.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'
const parse = (content: string) => parseTextFile('a.txt', content, FETCHED)

test('title, date line, text', () => {
  expect(parse('A title\r\n2026-02-01 - 21:55\r\nThe text.\r\nMore.\r\n')).toMatchObject({
    title: 'A title',
    publishedAt: '2026-02-01T21:55:00.000Z',
    publishedAtKnown: true,
    text: 'The text.\nMore.',
  })
})

test('title and text without a date line', () => {
  expect(parse('A title\n\nThe text.')).toMatchObject({
    title: 'A title',
    publishedAtKnown: false,
    text: 'The text.',
  })
})

test('one line is the text, and so is a file with a long first line', () => {
  expect(parse('Only a text.\n')).toMatchObject({ title: '', text: 'Only a text.' })
  const long = `${'word '.repeat(80)}\nMore.`
  expect(parse(long)).toMatchObject({ title: '', text: long })
})

test('a refusal names the file', () => {
  expect(() => parse(' \n ')).toThrow(
    expect.objectContaining({ code: 'EMPTY_TEXT', place: { file: 'a.txt' } }),
  )
})
