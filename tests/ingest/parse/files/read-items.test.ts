import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileFormat } from '../../../../packages/ingest/src/parse/files/file-format.ts'
import { readItems } from '../../../../packages/ingest/src/parse/files/read-items.ts'
import { bytesOf } from './bytes.ts'

const FETCHED = '2026-03-01T12:00:00.000Z'

async function read(name: string, ...parts: (string | Uint8Array)[]) {
  const format = fileFormat(name)
  if (format === null) throw new Error(`${name} is no file of articles`)
  const items = []
  for await (const item of readItems(bytesOf(...parts), { ...format, fetchedAt: FETCHED })) items.push(item)
  return items
}

test('a file is known by its ending', () => {
  expect(fileFormat('a.b.JSONL')).toEqual({ format: 'jsonl', gzip: false })
  expect(fileFormat('a.ndjson.gz')).toEqual({ format: 'jsonl', gzip: true })
  expect(fileFormat('a.htm')).toEqual({ format: 'html', gzip: false })
  for (const other of ['a', 'a.gz', 'a.pdf', 'a.csv.zip', 'a.constructor'])
    expect(fileFormat(other)).toBeNull()
})

test('JSONL: blank lines are passed over, bad ones told with their number', async () => {
  expect(
    await read('a.jsonl', '{"text":"One."}\n\n{"text":\n{"headline":"T","body":"Two.","date":"1 Feb 2026"}'),
  ).toMatchObject([
    { row: 1, input: { text: 'One.' } },
    { row: 3, error: { code: 'INVALID_JSON' } },
    { row: 4, input: { title: 'T', text: 'Two.', publishedAt: '2026-02-01T00:00:00.000Z' } },
  ])
})

test('text: title, date and text, in any character set', async () => {
  const content = Buffer.from('Besançon\n2026-02-01 - 21:55\nThe text.', 'latin1')
  expect(await read('a.txt', content.subarray(0, 5), content.subarray(5))).toEqual([
    { row: 1, input: { title: 'Besançon', publishedAt: '2026-02-01T21:55:00.000Z', text: 'The text.' } },
  ])
  expect(await read('a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchObject([
    { error: { code: 'NOT_TEXT' } },
  ])
})

test('Markdown: front matter and first heading, the rest as running text', async () => {
  const markdown =
    '---\ndate: "2026-02-01"\nauthor: Jane Doe\nurl: /posts/1\n---\n# A *fine* title\n\nThe **first** [link](https://x.example).\n\n- one\n- two\n\n<script>no()</script>\n'
  expect(await read('a.md', markdown)).toEqual([
    {
      row: 1,
      input: {
        title: 'A fine title',
        author: 'Jane Doe',
        publishedAt: '2026-02-01T00:00:00.000Z',
        text: 'The first link.\n\none\n\ntwo',
      },
    },
  ])
})

test('HTML: a page gives its article, a fragment its text', async () => {
  const page = `<html lang=en><head><title>Talks go on - Daily</title><meta property="og:title" content="Talks go on"><meta property="article:published_time" content="2026-02-01T21:55:00Z"></head><body><nav>Menu</nav><article><h1>Talks go on</h1>${'<p>The ministers of both states met again in the afternoon, and spoke about the border.</p>'.repeat(8)}</article></body></html>`
  const [item] = await read('a.html', page)
  expect(item).toMatchObject({
    row: 1,
    input: { title: 'Talks go on', publishedAt: '2026-02-01T21:55:00.000Z', language: 'en' },
  })
  expect(item && 'input' in item && item.input.text).toMatch(/^The ministers.*\n\nThe ministers/)
  expect(await read('a.html', '<p>One.<p>Two.')).toMatchObject([{ input: { text: 'One.\n\nTwo.' } }])
})

test('any of them compressed; a broken end is told after what was before it', async () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => `{"text":"Text ${n} ${Math.sin(n)}"}\n`).join('')
  const packed = gzipSync(lines)
  expect(await read('a.jsonl.gz', packed)).toHaveLength(5_000)
  const cut = await read('a.jsonl.gz', packed.subarray(0, packed.length >> 1))
  expect(cut.length).toBeGreaterThan(100)
  expect(cut.at(-1)).toMatchObject({ row: cut.length, error: { code: 'UNREADABLE_FILE' } })
  expect(await read('a.csv.gz', gzipSync('text\nOne.\n'))).toEqual([{ row: 2, input: { text: 'One.' } }])
  expect(await read('a.txt.gz', 'not compressed')).toMatchObject([
    { row: 1, error: { code: 'UNREADABLE_FILE' } },
  ])
})

test('a file that is too large for one article is refused', async () => {
  expect(await read('a.txt', Buffer.alloc(9 * 1024 * 1024, 'a'))).toMatchObject([
    { error: { code: 'TEXT_TOO_LONG' } },
  ])
})

test('a reader that stops early lets the source go', async () => {
  let closed = false
  async function* source() {
    try {
      for (;;) yield Buffer.from('text\nOne.\n')
    } finally {
      closed = true
    }
  }
  for await (const _ of readItems(source(), { format: 'csv', gzip: false, fetchedAt: FETCHED })) break
  await new Promise((resolve) => setImmediate(resolve))
  expect(closed).toBe(true)
})
