import type { ColumnMapping } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { previewTable, readTable } from '../../../../packages/ingest/src/parse/table/read-table.ts'
import { bytesOf } from '../files/bytes.ts'

async function read(content: string | Uint8Array, format: 'csv' | 'tsv' = 'csv', mapping?: ColumnMapping) {
  const bytes = Buffer.from(content)
  const items = []
  for await (const item of readTable(bytesOf(bytes.subarray(0, 10), bytes.subarray(10)), format, mapping)) {
    items.push(item)
  }
  return items
}

const texts = async (content: string | Uint8Array) =>
  (await read(content)).map((item) => ('input' in item ? item.input.text : item.error.code))

test('rows become articles, numbered as in the file', async () => {
  const csv =
    'date,headline,body,source\r\n2026-02-01 - 21:55,First,"Text, one.\nMore.",Daily\r\n,Second,Text two.,\r\n'
  expect(await read(csv)).toEqual([
    {
      row: 2,
      input: {
        title: 'First',
        text: 'Text, one.\nMore.',
        publishedAt: '2026-02-01T21:55:00.000Z',
        outlet: 'Daily',
      },
    },
    { row: 3, input: { title: 'Second', text: 'Text two.' } },
  ])
})

test('a mapping that is given decides', async () => {
  const csv = 'a,b,text\n1,Chosen.,Not chosen.\n'
  expect(await read(csv, 'csv', { text: 'b', id: 'a' })).toEqual([
    { row: 2, input: { id: '1', text: 'Chosen.' } },
  ])
  expect(await read(csv, 'csv', { text: 'c' })).toMatchObject([{ row: 1, error: { place: { field: 'c' } } }])
})

test('a bad row is told and the others go on', async () => {
  const csv = 'text,date\nOne.,2026-02-01\nTwo.,soon\nThree, four.,2026-02-01,\n"Said ""no"".",\nA 5" gun.,\n'
  expect(await read(csv)).toMatchObject([
    { row: 2, input: { text: 'One.' } },
    { row: 3, error: { code: 'INVALID_FIELD', place: { field: 'publishedAt' } } },
    { row: 4, error: { code: 'INVALID_FIELD', message: expect.stringContaining('4 cells') } },
    { row: 5, input: { text: 'Said "no".' } },
    { row: 6, input: { text: 'A 5" gun.' } },
  ])
})

test('a quote that is never closed ends the table with a reason', async () => {
  expect(await read('text\nOne.\n"Two\nThree\n')).toMatchObject([
    { row: 2, input: { text: 'One.' } },
    { row: 3, error: { code: 'UNREADABLE_FILE' } },
  ])
})

test.each([';', '\t', '|'])('the delimiter %j is found', async (delimiter) => {
  const csv = ['title,text', 'One, two,Text.', 'Three,Text, more.']
    .join('\n')
    .replaceAll(/,(?=text|Text)/g, delimiter)
  expect(await texts(csv)).toEqual(['Text.', 'Text, more.'])
})

test('the order of day and month is that of the column', async () => {
  const rows = await read('text,date\nOne.,03/04/2026\nTwo.,25/04/2026\n')
  expect(rows).toMatchObject([
    { input: { publishedAt: '2026-04-03T00:00:00.000Z' } },
    { input: { publishedAt: '2026-04-25T00:00:00.000Z' } },
  ])
  expect(await texts('text,date\nOne.,03/04/2026\n')).toEqual(['INVALID_FIELD'])
})

test('character sets: a mark, UTF-16, Windows-1252, and rows of both kinds', async () => {
  expect(await texts('\ufefftext\nBesançon\n')).toEqual(['Besançon'])
  expect(await texts(Buffer.from('\ufefftext\nBesançon\n', 'utf16le'))).toEqual(['Besançon'])
  expect(await texts(Buffer.from('text\nBesançon\n', 'latin1'))).toEqual(['Besançon'])
  expect(
    await texts(Buffer.concat([Buffer.from('text\nBesançon\n'), Buffer.from('Besançon\n', 'latin1')])),
  ).toEqual(['Besançon', 'Besançon'])
})

test('a table without a header', async () => {
  const csv = `2026-02-01,https://news.example/1,${'Words of a text. '.repeat(10)}\n2026-02-02,https://news.example/2,Short.\n`
  expect(await read(csv)).toMatchObject([
    { row: 1, input: { url: 'https://news.example/1' } },
    { row: 2, input: { text: 'Short.' } },
  ])
})

test('a preview: names, the first rows, a guess; the source is let go', async () => {
  let closed = false
  async function* source() {
    try {
      for (let n = 0; n < 1_000_000; n++)
        yield Buffer.from(n === 0 ? 'title,,text,text\n' : `T${n},x,"Text\n${n}",y\n`)
    } finally {
      closed = true
    }
  }
  const preview = await previewTable(source(), 'csv')
  expect(preview.columns).toEqual(['title', 'Column 2', 'text', 'text (4)'])
  expect(preview.rows).toHaveLength(5)
  expect(preview.rows[0]).toEqual({ title: 'T1', 'Column 2': 'x', text: 'Text\n1', 'text (4)': 'y' })
  expect(preview.mapping).toEqual({ title: 'title', text: 'text' })
  expect(closed).toBe(true)
})

test('nothing to read', async () => {
  expect(await texts('')).toEqual(['INVALID_FIELD'])
  expect(await texts('text\n')).toEqual([])
  expect(await previewTable(bytesOf(''), 'csv')).toEqual({ columns: [], rows: [], mapping: null })
})

test('so does a row beyond all measure, with the file going on', async () => {
  async function* source() {
    yield Buffer.from('text\nOne.\n"Two')
    for (let n = 0; n < 40; n++) yield Buffer.alloc(1024 * 1024, 'x')
  }
  const items = []
  for await (const item of readTable(source(), 'csv')) items.push(item)
  expect(items).toMatchObject([
    { row: 2, input: { text: 'One.' } },
    { row: 3, error: { code: 'UNREADABLE_FILE' } },
  ])
})
