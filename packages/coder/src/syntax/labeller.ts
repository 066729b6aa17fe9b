import { compileTemplates, writeFeatures } from './feature-templates.ts'
import { mix } from './hash.ts'
import { arcOf, type Configuration, LEFT, type ParserInput } from './parser.ts'

/** The relations that are told apart; the rest of Universal Dependencies is `dep`. */
export const LABELS = [
  'dep', 'root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'amod', 'compound',
  'compound:prt', 'flat', 'case', 'det', 'aux', 'aux:pass', 'cop', 'mark', 'advcl', 'acl', 'acl:relcl', 'ccomp',
  'xcomp', 'conj', 'cc', 'punct', 'appos', 'parataxis', 'advmod', 'nummod', 'csubj', 'expl', 'fixed', 'obl:unmarked',
] as const // biome-ignore format: a table

/**
 * `h` is the head, `d` the child. Small letters tell what of them: word, tag; word (fw, lw), tag (ft, lt) and name
 * (fn, ln) of their first and last child so far, name of the child after the first (nn); word and tag of the token
 * before (pw, pt) and after (at). `s` is the child of the head that stands between the two. The action is mixed into
 * every feature at the end.
 */
const VALUE = {
  hw: 0, ht: 1, dw: 2, dt: 3, distance: 4, dfw: 5, dft: 6, dfn: 7, dlw: 8, dlt: 9, dln: 10, dnn: 11,
  hfw: 12, hft: 13, hfn: 14, st: 15, sn: 16, sw: 17, hpw: 18, hpt: 19, dpw: 20, dpt: 21, dat: 22, action: 23,
} as const // biome-ignore format: a table

const TEMPLATES = [
  'dw', 'dt', 'hw', 'ht', 'ht dt', 'hw dt', 'ht dw', 'hw dw', 'ht dt distance', 'ht dt dfw', 'ht dt dft',
  'ht dt dlt', 'hw dfw', 'ht dt hfw', 'ht dt (hft st)', 'ht dt hpw', 'ht dt hpt', 'ht dt dpt', 'ht dt dpw',
  'ht dt sn', 'ht dt (sn sw)', 'ht dt dat', 'ht dt dfw (hfn hpw)', 'dfw dt', 'dlw (ht dt)',
  'ht dt (dfn dln)', 'hw (dt sn)', 'ht dt dnn',
] // biome-ignore format: a table

export const LABEL_TEMPLATES = compileTemplates(VALUE, TEMPLATES)
export const LABEL_ACTION = VALUE.action

/** Number of features of one arc. */
export const LABEL_FEATURES = TEMPLATES.length

/** Stand-ins where there is no token. */
const NO_WORD = 5
const NO_TAG = 98
const NO_NAME = 97

const at = (values: Int32Array, i: number, none: number): number => (i < 0 ? none : (values[i] as number))

/** Sets the values of the arc that a LEFT or RIGHT would make. */
export function setLabelValues(x: ParserInput, c: Configuration, action: number, r: Int32Array) {
  const { word, tag } = x
  const { label, leftmost, rightmost } = c
  const { head: h, child: d } = arcOf(c, action)
  const dFirst = leftmost[d] as number
  const dLast = rightmost[d] as number
  const hFirst = leftmost[h] as number
  // The sibling between head and child; on the left it is the head's first child so far.
  const sibling = action === LEFT ? hFirst : (rightmost[h] as number)
  r[VALUE.hw] = word[h] as number
  r[VALUE.ht] = tag[h] as number
  r[VALUE.dw] = word[d] as number
  r[VALUE.dt] = tag[d] as number
  r[VALUE.distance] = Math.min(6, Math.abs(h - d))
  r[VALUE.dfw] = at(word, dFirst, NO_WORD)
  r[VALUE.dft] = at(tag, dFirst, NO_TAG)
  r[VALUE.dfn] = at(label, dFirst, NO_NAME)
  r[VALUE.dlw] = at(word, dLast, NO_WORD)
  r[VALUE.dlt] = at(tag, dLast, NO_TAG)
  r[VALUE.dln] = at(label, dLast, NO_NAME)
  r[VALUE.dnn] = at(label, c.leftNext[d] as number, NO_NAME)
  r[VALUE.hfw] = at(word, hFirst, NO_WORD)
  r[VALUE.hft] = at(tag, hFirst, NO_TAG)
  r[VALUE.hfn] = at(label, hFirst, NO_NAME)
  r[VALUE.st] = at(tag, sibling, NO_TAG)
  r[VALUE.sn] = at(label, sibling, NO_NAME)
  r[VALUE.sw] = at(word, sibling, NO_WORD)
  r[VALUE.hpw] = at(word, h - 1, NO_WORD)
  r[VALUE.hpt] = at(tag, h - 1, NO_TAG)
  r[VALUE.dpw] = at(word, d - 1, NO_WORD)
  r[VALUE.dpt] = at(tag, d - 1, NO_TAG)
  r[VALUE.dat] = d + 1 <= x.length ? (tag[d + 1] as number) : NO_TAG
  r[VALUE.action] = action
}

/** Writes the features of the arc that a LEFT or RIGHT would make; returns their number. */
export function labelFeatures(x: ParserInput, c: Configuration, action: number, out: Int32Array): number {
  setLabelValues(x, c, action, LABEL_TEMPLATES.registers)
  const count = writeFeatures(LABEL_TEMPLATES, out)
  for (let f = 0; f < count; f++) out[f] = mix(out[f] as number, action)
  return count
}
