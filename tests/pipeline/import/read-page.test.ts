import { expect, test } from 'vitest'
import { readPage } from '../../../packages/pipeline/src/import/read-page.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'
const PARAGRAPH = '<p>The two ministers met on the coast and spoke about the strait for an hour.</p>'

const page = (paragraphs: number) =>
  `<html><head><title>A meeting</title></head><body><article>${PARAGRAPH.repeat(paragraphs)}</article></body></html>`

test('this thread goes on while a long page is read; the answer is that of a short one', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 5)
  const long = await readPage(page(3_000), 'https://news.example/a', FETCHED)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(5)
  const short = await readPage(page(20), 'https://news.example/a', FETCHED)
  expect({ ...long, text: '' }).toEqual({ ...short, text: '' })
  expect(long.text.length).toBeGreaterThan(100 * short.text.length)
})

test('a long page without an article is refused as a short one is', async () => {
  const empty = (length: number) => readPage(`<html><body>${' '.repeat(length)}</body></html>`, null, FETCHED)
  const refused = { name: 'DualtrackError', code: 'EMPTY_TEXT' }
  await expect(empty(10)).rejects.toMatchObject(refused)
  await expect(empty(50_000)).rejects.toMatchObject(refused)
  await expect(readPage('<div>'.repeat(20_000), null, FETCHED)).rejects.toMatchObject({
    code: 'TEXT_TOO_LONG',
  })
})
