import { expect, test } from 'vitest'
import { SETTINGS } from '../../apps/api/env.ts'
import { read } from './source-files.ts'

/** The rows `| `NAME` | `default` | meaning |` of a Markdown text. */
function settingsIn(markdown: string): { name: string; standard: string }[] {
  const rows = [...markdown.matchAll(/^\|\s*`([A-Z][A-Z_]+)`\s*\|\s*`([^`]*)`\s*\|\s*\S.*\|\s*$/gm)]
  return rows.map(([, name = '', standard = '']) => ({ name, standard }))
}

test('the README lists every setting with its default, and no other', () => {
  expect(settingsIn(read('README.md'))).toEqual(SETTINGS.map(({ name, standard }) => ({ name, standard })))
})
