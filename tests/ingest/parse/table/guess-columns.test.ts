import { expect, test } from 'vitest'
import { guessColumns } from '../../../../packages/ingest/src/parse/table/guess-columns.ts'

const LONG = 'The ministers of both states met in the afternoon and spoke about the border. '.repeat(3)

test.each([
  [
    'our own names',
    ['id', 'title', 'text', 'publishedAt', 'outlet', 'url'],
    { id: 'id', title: 'title', text: 'text', publishedAt: 'publishedAt', outlet: 'outlet', url: 'url' },
  ],
  [
    'names of other tools',
    ['GUID', 'Headline', 'Article Body', 'Pub. Date', 'Source Name', 'Link', 'By-line', 'Lang'],
    {
      id: 'GUID',
      title: 'Headline',
      text: 'Article Body',
      publishedAt: 'Pub. Date',
      outlet: 'Source Name',
      url: 'Link',
      author: 'By-line',
      language: 'Lang',
    },
  ],
  ['the fuller of two texts', ['summary', 'full_text'], { text: 'full_text' }],
  [
    'headlines are the text where there is no other',
    ['published_at', 'title', 'outlet'],
    { text: 'title', publishedAt: 'published_at', outlet: 'outlet' },
  ],
])('%s', (_, columns, mapping) => {
  expect(guessColumns(columns, [])).toEqual(mapping)
})

test.each(['paper', 'Newspaper', 'publisher', 'Source', 'news_source'])('"%s" is the outlet', (name) => {
  expect(guessColumns(['title', name, 'text'], [])).toEqual({ title: 'title', text: 'text', outlet: name })
})

test('names that say nothing: the first rows tell', () => {
  const rows = [
    { a: '7', b: LONG, c: '1 Feb 2026', d: 'https://news.example/1' },
    { a: '8', b: LONG, c: '13/02/2026', d: 'https://news.example/2' },
    { a: '', b: '', c: '', d: '' },
  ]
  expect(guessColumns(['a', 'b', 'c', 'd'], rows)).toEqual({ text: 'b', publishedAt: 'c', url: 'd' })
})

test('no column can be the text', () => {
  expect(guessColumns(['a', 'b'], [{ a: '1', b: 'short' }])).toBeNull()
  expect(guessColumns([], [])).toBeNull()
})
