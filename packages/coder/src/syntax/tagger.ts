import { argmax, type HashedLinear, hashText, mix, scoreClasses } from './hashed-linear.ts'

/** Penn Treebank tags, in the order of the tagger's classes. */
export const PENN_TAGS = [
  'NN', 'IN', 'DT', 'NNP', 'PRP', 'JJ', 'RB', '.', 'VB', 'NNS', ',', 'CC', 'VBD', 'VBP', 'VBZ', 'CD', 'VBN', 'VBG',
  'MD', 'TO', 'PRP$', ':', 'HYPH', 'WDT', 'UH', 'WP', 'WRB', 'POS', 'RP', 'NNPS', '``', "''", '-LRB-', '-RRB-',
  '$', 'JJR', 'JJS', 'EX', 'RBR', 'RBS', 'PDT', 'FW', 'NFP', 'ADD', 'LS', 'WP$', 'SYM', 'AFX', 'GW', 'XX',
] as const // biome-ignore format: a table

/** Most features that one token has. */
export const TAGGER_FEATURES = 32

const shapeOf = (form: string): number =>
  (/^[A-Z]/.test(form) ? 1 : 0) +
  (/^[A-Z][A-Z.]+$/.test(form) ? 2 : 0) +
  (/\d/.test(form) ? 4 : 0) +
  (form.includes('-') ? 8 : 0) +
  (/^\W+$/.test(form) ? 16 : 0)

/** What the tagger reads of a sentence, hashed once. Padded by two on each side. */
export interface TaggerInput {
  readonly length: number
  readonly word: Int32Array
  readonly coarse: Int32Array
  readonly shape: Int32Array
  readonly suffixes: Int32Array
}

const PAD = 2
const SUFFIXES = 4

/** Hashes the words of a sentence for the tagger. */
export function taggerInput(form: readonly string[], coarse: readonly string[]): TaggerInput {
  const length = form.length
  const word = new Int32Array(length + 2 * PAD).fill(1)
  const coarseIds = new Int32Array(length + 2 * PAD).fill(1)
  const shape = new Int32Array(length + 2 * PAD)
  const suffixes = new Int32Array((length + 2 * PAD) * SUFFIXES)
  for (let i = 0; i < length; i++) {
    const lower = (form[i] as string).toLowerCase()
    const p = i + PAD
    word[p] = hashText(lower)
    coarseIds[p] = hashText(coarse[i] as string)
    shape[p] = shapeOf(form[i] as string)
    for (let s = 0; s < SUFFIXES; s++) suffixes[p * SUFFIXES + s] = hashText(lower.slice(-(s + 1)))
  }
  return { length, word, coarse: coarseIds, shape, suffixes }
}

/** Writes the features of token `i`; `t1` and `t2` are the tags of the one and the two before it. Returns their number. */
export function taggerFeatures(x: TaggerInput, i: number, t1: number, t2: number, out: Int32Array): number {
  const p = i + PAD
  const at = (a: Int32Array, k: number) => a[p + k] as number
  let n = 0
  const add = (template: number, value: number) => {
    out[n++] = mix(value, template)
  }
  const w = at(x.word, 0)
  const c = at(x.coarse, 0)
  add(1, w)
  add(2, mix(w, c))
  add(3, c)
  for (let s = 0; s < SUFFIXES; s++) add(4 + s, x.suffixes[p * SUFFIXES + s] as number)
  add(8, mix(x.suffixes[p * SUFFIXES + 2] as number, t1))
  add(9, at(x.shape, 0))
  add(10, mix(at(x.shape, 0), i === 0 ? 1 : 0))
  add(11, t1)
  add(12, mix(t1, t2))
  add(13, mix(t1, w))
  add(14, at(x.word, -1))
  add(15, at(x.word, 1))
  add(16, at(x.word, -2))
  add(17, at(x.word, 2))
  add(18, mix(c, at(x.coarse, 1)))
  add(19, mix(mix(c, at(x.coarse, 1)), t1))
  add(20, mix(at(x.coarse, 1), at(x.coarse, 2)))
  add(21, mix(c, t1))
  add(22, mix(w, at(x.word, 1)))
  add(23, mix(w, at(x.word, -1)))
  add(24, mix(at(x.shape, 1), at(x.shape, 0)))
  add(25, mix(mix(c, t1), t2))
  add(26, mix(x.suffixes[(p + 1) * SUFFIXES + 1] as number, t1))
  add(27, mix(x.suffixes[p * SUFFIXES + 1] as number, at(x.coarse, 1)))
  add(28, mix(x.suffixes[p * SUFFIXES + 1] as number, at(x.word, -1)))
  add(29, 7)
  return n
}

/** Penn tag index of each token: greedy, left to right. */
export function tagSentence(model: HashedLinear, x: TaggerInput): Uint8Array {
  const tags = new Uint8Array(x.length)
  const features = new Int32Array(TAGGER_FEATURES)
  const scores = new Int32Array(model.classes)
  let t1 = 100
  let t2 = 100
  for (let i = 0; i < x.length; i++) {
    const n = taggerFeatures(x, i, t1, t2, features)
    scoreClasses(model, features, n, scores)
    const best = argmax(scores)
    tags[i] = best
    t2 = t1
    t1 = best
  }
  return tags
}
