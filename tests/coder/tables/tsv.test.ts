import { expect, test } from 'vitest'
import { cell, list, readTsv } from '../../../packages/coder/src/tables/tsv.ts'

test.each([
  ['a\tb\n1\t2\n', [{ a: '1', b: '2' }]],
  ['a\tb\r\n1\t2\r\n', [{ a: '1', b: '2' }]],
  ['a\tb\n# a remark\n\n1\n', [{ a: '1', b: '' }]],
  ['a\tb\n 1 \t2\t3', [{ a: '1', b: '2' }]],
  ['a\tb\n', []],
  ['', []],
])('%j', (content, rows) => {
  expect(readTsv(content)).toEqual(rows)
})

test('a cell that is missing is empty, a list has no empty parts', () => {
  expect(cell({ a: '1' }, 'b')).toBe('')
  expect(list({ a: ' x | |y|' }, 'a', '|')).toEqual(['x', 'y'])
  expect(list({}, 'a', '|')).toEqual([])
})
