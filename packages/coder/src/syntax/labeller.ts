import { mix } from './hashed-linear.ts'
import { arcOf, type Configuration, LEFT, type ParserInput } from './parser.ts'

/** The relations that are told apart; the rest of Universal Dependencies is `dep`. */
export const LABELS = [
  'dep', 'root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'amod', 'compound',
  'compound:prt', 'flat', 'case', 'det', 'aux', 'aux:pass', 'cop', 'mark', 'advcl', 'acl', 'acl:relcl', 'ccomp',
  'xcomp', 'conj', 'cc', 'punct', 'appos', 'parataxis', 'advmod', 'nummod', 'csubj', 'expl', 'fixed', 'obl:unmarked',
] as const // biome-ignore format: a table

/** Most features of one arc. */
export const LABEL_FEATURES = 32

/** Writes the features of the arc that a LEFT or RIGHT would make; returns their number. */
export function labelFeatures(x: ParserInput, c: Configuration, action: number, out: Int32Array): number {
  const { head: h, child: d } = arcOf(c, action)
  const word = (i: number) => (i < 0 ? 5 : (x.word[i] as number))
  const tag = (i: number) => (i < 0 ? 98 : (x.tag[i] as number))
  const name = (i: number) => (i < 0 ? 97 : (c.label[i] as number))
  const dt = tag(d)
  const dw = word(d)
  const ht = tag(h)
  const hw = word(h)
  const dFirst = c.leftmost[d] as number
  const dLast = c.rightmost[d] as number
  const hFirst = c.leftmost[h] as number
  // The sibling between head and child; on the left it is the head's first child so far.
  const sibling = action === LEFT ? hFirst : (c.rightmost[h] as number)
  const distance = Math.min(6, Math.abs(h - d))
  const pair = mix(ht, dt)
  let n = 0
  const add = (template: number, value: number) => {
    out[n++] = mix(mix(value, template), action)
  }
  add(1, dw)
  add(2, dt)
  add(3, hw)
  add(4, ht)
  add(5, pair)
  add(6, mix(hw, dt))
  add(7, mix(ht, dw))
  add(8, mix(hw, dw))
  add(9, mix(pair, distance))
  add(10, mix(pair, word(dFirst)))
  add(11, mix(pair, tag(dFirst)))
  add(12, mix(pair, tag(dLast)))
  add(13, mix(hw, word(dFirst)))
  add(14, mix(pair, word(hFirst)))
  add(15, mix(pair, mix(tag(hFirst), tag(sibling))))
  add(16, mix(pair, word(h - 1)))
  add(17, mix(pair, tag(h - 1)))
  add(18, mix(pair, tag(d - 1)))
  add(19, mix(pair, word(d - 1)))
  add(20, mix(pair, name(sibling)))
  add(21, mix(pair, mix(name(sibling), word(sibling))))
  add(22, mix(pair, tag(d + 1 <= x.length ? d + 1 : -1)))
  add(23, mix(mix(pair, word(dFirst)), mix(name(hFirst), word(h - 1))))
  add(24, mix(word(dFirst), dt))
  add(25, mix(word(dLast), pair))
  add(26, mix(pair, mix(name(dFirst), name(dLast))))
  add(27, mix(hw, mix(dt, name(sibling))))
  add(28, mix(pair, name(c.leftNext[d] as number)))
  return n
}
