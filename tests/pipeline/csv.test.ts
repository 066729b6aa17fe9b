import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, type Column, csvOf } from '../../packages/pipeline/src/export/csv.ts'

async function csv(rows: Cell[][], names: string[]): Promise<string> {
  const columns = names.map((name, i): Column<Cell[]> => ({ name, cell: (row) => row[i] ?? null }))
  let text = ''
  for await (const chunk of csvOf(columns, rows)) text += chunk
  return text
}

test('numbers are never quoted or guarded, and negative ones survive', async () => {
  expect(await csv([[-3.5, 0, null, true, 1e-7]], ['a', 'b', 'c', 'd', 'e'])).toBe(
    'a,b,c,d,e\r\n-3.5,0,,true,1e-7\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])(
  'a text that a spreadsheet would run is guarded: %j',
  async (text) => {
    expect(parse(await csv([[text]], ['a']))).toEqual([['a'], [`'${text}`]])
  },
)

test('any text comes back as it was', async () => {
  const texts = fc.array(
    fc.string({ minLength: 1 }).map((text) => `x${text}`),
    { minLength: 1 },
  )
  await fc.assert(
    fc.asyncProperty(texts, async (cells) => {
      expect(
        parse(
          await csv(
            cells.map((cell) => [cell, 'end']),
            ['a', 'b'],
          ),
          { relaxColumnCount: false },
        ),
      ).toEqual([['a', 'b'], ...cells.map((cell) => [cell, 'end'])])
    }),
  )
})

test('many rows come in chunks, under one header', async () => {
  const chunks: string[] = []
  for await (const chunk of csvOf(
    [{ name: 'n', cell: (n: number) => n }],
    Array.from({ length: 1200 }, (_, n) => n),
  )) {
    chunks.push(chunk)
  }
  expect(chunks.length).toBe(3)
  expect(chunks.join('').split('\r\n')).toHaveLength(1202)
})
