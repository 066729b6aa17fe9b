import { compileTemplates, writeFeatures } from './feature-templates.ts'
import { hashText } from './hash.ts'
import type { HashedWord } from './hashed-word.ts'
import type { Scorer } from './wasm/scorer.ts'

/** Penn Treebank tags, in the order of the tagger's classes. */
export const PENN_TAGS = [
  'NN', 'IN', 'DT', 'NNP', 'PRP', 'JJ', 'RB', '.', 'VB', 'NNS', ',', 'CC', 'VBD', 'VBP', 'VBZ', 'CD', 'VBN', 'VBG',
  'MD', 'TO', 'PRP$', ':', 'HYPH', 'WDT', 'UH', 'WP', 'WRB', 'POS', 'RP', 'NNPS', '``', "''", '-LRB-', '-RRB-',
  '$', 'JJR', 'JJS', 'EX', 'RBR', 'RBS', 'PDT', 'FW', 'NFP', 'ADD', 'LS', 'WP$', 'SYM', 'AFX', 'GW', 'XX',
] as const // biome-ignore format: a table

/**
 * `w` is the word, `c` its coarse tag, `s1` to `s4` its last letters, `f` its shape; `-` and `+` tell those of the words
 * around it. `t1` and `t2` are the tags of the one and the two before it.
 */
const VALUE = {
  w: 0, c: 1, s1: 2, s2: 3, s3: 4, s4: 5, f: 6, first: 7, t1: 8, t2: 9, 'w-1': 10, 'w+1': 11, 'w-2': 12,
  'w+2': 13, 'c+1': 14, 'c+2': 15, 'f+1': 16, 's2+1': 17, always: 18,
} as const // biome-ignore format: a table

const TEMPLATES = [
  'w', 'w c', 'c', 's1', 's2', 's3', 's4', 's3 t1', 'f', 'f first', 't1', 't1 t2', 't1 w', 'w-1', 'w+1',
  'w-2', 'w+2', 'c c+1', 'c c+1 t1', 'c+1 c+2', 'c t1', 'w w+1', 'w w-1', 'f+1 f', 'c t1 t2', 's2+1 t1',
  's2 c+1', 's2 w-1', 'always',
] // biome-ignore format: a table

export const TAGGER_TEMPLATES = compileTemplates(VALUE, TEMPLATES)

/** Number of features of one token. */
export const TAGGER_FEATURES = TEMPLATES.length

/** What the tagger reads of a sentence, hashed once. Padded by two on each side. */
export interface TaggerInput {
  readonly length: number
  readonly words: readonly HashedWord[]
  readonly coarse: Int32Array
}

const PAD = 2
const OUTSIDE: HashedWord = { lower: '', word: 1, shape: 0, suffix1: 0, suffix2: 0, suffix3: 0, suffix4: 0 }

/** Makes the words of a sentence ready for the tagger. */
export function taggerInput(hashed: readonly HashedWord[], coarse: readonly string[]): TaggerInput {
  const length = hashed.length
  const coarseIds = new Int32Array(length + 2 * PAD).fill(1)
  for (let i = 0; i < length; i++) {
    coarseIds[i + PAD] = hashText(coarse[i] as string)
  }
  return { length, words: [OUTSIDE, OUTSIDE, ...hashed, OUTSIDE, OUTSIDE], coarse: coarseIds }
}

/** Sets the values of token `i`; `t1` and `t2` are the tags of the one and the two before it. */
function setTaggerValues(x: TaggerInput, i: number, t1: number, t2: number, r: Int32Array) {
  const { words, coarse } = x
  const p = i + PAD
  const own = words[p] as HashedWord
  const next = words[p + 1] as HashedWord
  r[VALUE.w] = own.word
  r[VALUE.c] = coarse[p] as number
  r[VALUE.s1] = own.suffix1
  r[VALUE.s2] = own.suffix2
  r[VALUE.s3] = own.suffix3
  r[VALUE.s4] = own.suffix4
  r[VALUE.f] = own.shape
  r[VALUE.first] = i === 0 ? 1 : 0
  r[VALUE.t1] = t1
  r[VALUE.t2] = t2
  r[VALUE['w-1']] = (words[p - 1] as HashedWord).word
  r[VALUE['w+1']] = next.word
  r[VALUE['w-2']] = (words[p - 2] as HashedWord).word
  r[VALUE['w+2']] = (words[p + 2] as HashedWord).word
  r[VALUE['c+1']] = coarse[p + 1] as number
  r[VALUE['c+2']] = coarse[p + 2] as number
  r[VALUE['f+1']] = next.shape
  r[VALUE['s2+1']] = next.suffix2
  r[VALUE.always] = 7
}

/** Writes the features of token `i`, with the two tags before it; returns their number. */
export function taggerFeatures(x: TaggerInput, i: number, t1: number, t2: number, out: Int32Array): number {
  setTaggerValues(x, i, t1, t2, TAGGER_TEMPLATES.registers)
  return writeFeatures(TAGGER_TEMPLATES, out)
}

/** Penn tag index of each token: greedy, left to right. */
export function tagSentence(tagger: Scorer, x: TaggerInput): Uint8Array {
  const tags = new Uint8Array(x.length)
  let t1 = 100
  let t2 = 100
  for (let i = 0; i < x.length; i++) {
    setTaggerValues(x, i, t1, t2, tagger.values)
    const best = tagger.best()
    tags[i] = best
    t2 = t1
    t1 = best
  }
  return tags
}
