import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { en } from '../../apps/web/strings/en.ts'
import { tr } from '../../apps/web/strings/tr/index.ts'

const STRINGS = new URL('../../apps/web/strings/', import.meta.url)

type Named = Readonly<Record<string, unknown>>

/**
 * Stands for whatever a function of the catalogue is given: the number 7, the text "7", a list of one,
 * and an object whose every field is the same again.
 */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? '7' : 7)
    if (key === Symbol.iterator) return () => ['7'][Symbol.iterator]()
    return anything
  },
})

/** Every word of a catalogue by its path; what a function says, it says of `anything`. */
function wordsOf(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return wordsOf(value(...Array(9).fill(anything)), path)
  return Object.entries(value as Named).flatMap(([name, inner]) =>
    wordsOf(inner, path === '' ? name : `${path}.${name}`),
  )
}

/** Something that has to be translated: two letters in a row. */
const isWorded = (words: string) => /\p{L}{2}/u.test(words)

/** Names, signs and words that both languages write alike. */
const ALIKE: readonly string[] = [
  'alerts.fields.webhook',
  'alerts.webhook.heading',
  'app.apiDocs',
  'app.name',
  'app.pageTitle',
  'changes.csv',
  'dyads.columns.net',
  'measures.net',
  'method.formula.down',
  'method.formula.up',
  'notes.csv',
  'notes.json',
  'point.formulas.diplomacy',
  'point.formulas.threat',
  'point.names.net',
  'point.numbers.dualTrack',
  'point.sumNames.p',
  'point.sumNames.t',
  'point.sumNames.w2p',
  'point.sumNames.w2p2',
  'point.sumNames.w2t',
  'point.sumNames.w2t2',
  'scales.goldstein',
  'scales.plover',
  'shell.keys.names.end',
  'shell.keys.names.enter',
  'shell.keys.names.escape',
  'shell.keys.names.home',
  'shell.keys.names.pageDown',
  'shell.keys.names.pageUp',
  'shell.keys.names.tab',
  'shell.languages.en',
  'shell.languages.tr',
  'sources.feeds.placeholder',
  'sources.imports.formats.html',
  'sources.imports.formats.md',
  'sources.url.placeholder',
  'stance.columns.net',
  'takeAway.json',
]

test('each topic of the English words has its Turkish file, with the same parts', async () => {
  const files = (await readdir(STRINGS)).filter((name) => name.startsWith('en-'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const english: Named = await import(new URL(file, STRINGS).href)
    const turkish: Named = await import(new URL(`tr/${file.slice('en-'.length)}`, STRINGS).href)
    expect(Object.keys(turkish), file).toEqual(Object.keys(english))
  }
})

test('no word is left in English', () => {
  const english = new Map(wordsOf(en))
  const same = wordsOf(tr).filter(([path, words]) => isWorded(words) && english.get(path) === words)
  expect(same.map(([path]) => path).toSorted()).toEqual(ALIKE)
})

test('both catalogues name the same words', () => {
  const paths = (words: unknown) => wordsOf(words).map(([path]) => path)
  expect(paths(tr).toSorted()).toEqual(paths(en).toSorted())
})
