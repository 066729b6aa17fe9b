import { expect, test } from 'vitest'
import { hashWord } from '../../../packages/coder/src/syntax/hashed-word.ts'
import { repair } from '../../../packages/coder/src/syntax/repair.ts'
import type { Parse } from '../../../packages/coder/src/syntax/sentence.ts'

/** A parse from rows "form/TAG/label<head". */
function parseOf(...rows: string[]): Parse {
  const parts = rows.map((row) => /^(.+)\/([^/]+)\/([^/]+)<(-?\d+)$/.exec(row) ?? [])
  const column = (n: number) => parts.map((part) => part[n] ?? '')
  const form = column(1)
  const zeros = new Int32Array(form.length)
  return {
    tokens: {
      form,
      lemma: form.map((f) => f.toLowerCase()),
      coarse: form,
      hashed: form.map(hashWord),
      start: zeros,
      end: zeros,
    },
    tag: column(2),
    label: column(3),
    head: Int32Array.from(column(4), Number),
  }
}

const shown = (parse: Parse) =>
  parse.tokens.form.map((form, i) => `${form} ${parse.label[i]}<${parse.head[i]}`)

test('a participle after a comma is what the subject does', () => {
  const parse = parseOf(
    'Oslo/NNP/nsubj<1',
    'cancelled/VBD/root<-1',
    'the/DT/det<3',
    'visit/NN/obj<1',
    ',/,/punct<5',
    'blaming/VBG/acl<3',
    'Minsk/NNP/obj<5',
    './././punct<1',
  )
  expect(shown(repair(parse)).slice(5, 7)).toEqual(['blaming advcl<1', 'Minsk obj<5'])
})

test('without a comma it stays with its noun', () => {
  const parse = parseOf(
    'Oslo/NNP/nsubj<1',
    'freed/VBD/root<-1',
    'trawlers/NNS/obj<1',
    'flying/VBG/acl<2',
    'flags/NNS/obj<3',
  )
  expect(shown(repair(parse))).toEqual(shown(parse))
})

test('the parse that was given is left as it was', () => {
  const parse = parseOf('A/DT/det<1', 'visit/NN/root<-1', ',/,/punct<3', 'blaming/VBG/acl<1')
  const before = shown(parse)
  repair(parse)
  expect(shown(parse)).toEqual(before)
})

test('nothing is repaired in nothing', () => {
  expect(repair(parseOf()).head).toHaveLength(0)
})
