import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineSplitter, MAX_LINE_BYTES } from '../../../packages/ingest/src/parse/lines/line-splitter.ts'

function split(chunks: readonly Uint8Array[]) {
  const splitter = new LineSplitter()
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}

test('however the bytes are cut, the lines are the same', () => {
  const anyCut = fc.tuple(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(40)))
  fc.assert(
    fc.property(anyCut, ([lines, cuts]) => {
      const text = lines.map((line) => line.replaceAll(/[\n\ufeff]/g, '')).join('\n')
      const bytes = Buffer.from(text)
      const ends = cuts.map((_, i) => cuts.slice(0, i + 1).reduce((sum, cut) => sum + cut, 0))
      const chunks = [...ends, bytes.length].map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
      const expected = text.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(split(chunks).map((line) => line.text)).toEqual(expected)
    }),
  )
})

test('lines are counted from 1 and a byte order mark is left out', () => {
  const lines = split([Buffer.from('\ufeffa\n\nb')])
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, 'a'],
    [2, ''],
    [3, 'b'],
  ])
})

test('a line that is no UTF-8 or too long is a fault; the next one is read', () => {
  const long = Buffer.alloc(MAX_LINE_BYTES / 2 + 1, 'x')
  const lines = split([Buffer.from([0xff, 0x0a]), long, long, Buffer.from('\nnext\n')])
  expect(lines.map(({ fault, text }) => fault?.code ?? text)).toEqual(['NOT_TEXT', 'TEXT_TOO_LONG', 'next'])
})
