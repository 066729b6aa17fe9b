import type { ImportPreview } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { assign, FIELDS, fieldOf, startOf } from '../../apps/web/features/sources/mapping.ts'

const preview = (parts: Partial<ImportPreview>): ImportPreview => ({
  id: 'one',
  name: 'table.csv',
  format: 'csv',
  columns: ['a', 'b'],
  mapping: { text: 'b' },
  rows: [],
  state: 'preview',
  ...parts,
})

test('every field is offered once, those that matter most first', () => {
  expect(FIELDS.slice(0, 3)).toEqual(['title', 'text', 'publishedAt'])
  expect(new Set(FIELDS).size).toBe(FIELDS.length)
})

test('a column takes a field, and the one that had it is left out', () => {
  const moved = assign({ text: 'b', title: 'a' }, 'a', 'text')
  expect(moved).toEqual({ text: 'a' })
  expect([fieldOf(moved, 'a'), fieldOf(moved, 'b')]).toEqual(['text', undefined])
})

test('a column can be left out', () => {
  expect(assign({ text: 'b', title: 'a' }, 'a', undefined)).toEqual({ text: 'b' })
})

test('an import starts with the guessed columns, or with the corrected ones', () => {
  expect(startOf(preview({}), {})).toEqual({ id: 'one', mapping: { text: 'b' } })
  expect(startOf(preview({}), { one: { text: 'a' } })).toEqual({ id: 'one', mapping: { text: 'a' } })
})

test('a table without a text column cannot start; what is no table needs none', () => {
  expect(startOf(preview({ mapping: null }), {})).toBeNull()
  expect(startOf(preview({}), { one: { title: 'a' } })).toBeNull()
  expect(startOf(preview({ columns: null, mapping: null }), {})).toEqual({ id: 'one' })
  expect(startOf(undefined, {})).toBeNull()
})
