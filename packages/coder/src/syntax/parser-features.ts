import { compileTemplates, writeFeatures } from './feature-templates.ts'
import type { Configuration, ParserInput } from './parser.ts'

/**
 * S0, S1, S2 are the top of the stack and those below, B0, B1, B2 the front of the buffer. Small letters tell what of
 * them: word, tag; tag of the leftmost and rightmost child (l, r), names of the arcs to these (x, y) and to the
 * children next to them (x2, y2); number of children (v).
 */
const VALUE = {
  three: 0, s0w: 1, s0t: 2, s1w: 3, s1t: 4, s2t: 5, b0w: 6, b0t: 7, b1w: 8, b1t: 9, b2t: 10, s0l: 11,
  s0r: 12, s1l: 13, s1r: 14, b0l: 15, s0x: 16, s0y: 17, s1x: 18, s1y: 19, b0x: 20, s0x2: 21, s0y2: 22,
  s1y2: 23, b0x2: 24, s0lw: 25, distance: 26, gap: 27, s0v: 28, s1v: 29, b0v: 30,
} as const // biome-ignore format: a table

const TEMPLATES = [
  's0w s0t', 's0t', 'b0w b0t', 'b0t', 's1w s1t', 's1t', 'b1w b1t', 'b1t b2t', '(s0w s0t) (b0w b0t)',
  's0w (s0t b0t)', 'b0w (s0t b0t)', 's0t b0t', 's0w b0w', 's0t b0t b1t', 's0t b0t b1t b2t', 's1t s0t b0t',
  's1w s0w (s1t s0t)', 's1w (s1t s0t)', 's0w (s1t s0t)', 's1t s0t', 's0t b0t s0l', 's0t b0t s0r',
  's0t b0t b0l', 's1t s0t s1l', 's1t s0t s1r', 's1t s0t s0l', 's1t s0t s0r', 's1t s0t s0r b0t',
  's1t s0t s1r b0t', 's0t b0t distance', 's0w distance', 'b0w distance', 's1t s0t gap', 's0t s0v',
  's0w s0v', 'b0t b0v', 's0t b0t (s0v b0v)', 's1t s0t (s0v s1v)', 's2t (s1t s0t) b0t', 's1w (b0t s0t)',
  's1w b0w', 's0w b1t', 's0w b1w', 's1w (s0w b0t)', 's0t b0t s0x', 's0t b0t s0y', 's0t b0t b0x',
  's1t s0t s1y', 's1t s0t (s1x b0t)', 's1t s0t (s0x s0y)', 's0t (s0x s0x2)', 's0t (s0y s0y2)',
  's1t (s1y s1y2)', 'b0t (b0x b0x2)', 's1t s0t (s1y b0t)', 's0w (s0x b0t)', 's1w (s1y s0t)',
  '(s0x s0y) (s0t b0t b1t)', 's1w (s0w (s0l b0t))', '(s1w s0l) (s0lw (s1t s0t))', 'three',
] // biome-ignore format: a table

/** Number of features of one configuration. */
export const PARSER_FEATURES = TEMPLATES.length

export const PARSER_TEMPLATES = compileTemplates(VALUE, TEMPLATES)

const NONE = 97

const at = (values: Int32Array, i: number): number => (i < 0 ? NONE : (values[i] as number))

const few = (n: number): number => Math.min(3, n)

const childrenOf = (c: Configuration, i: number): number =>
  i < 0 ? 0 : few(c.leftCount[i] as number) * 4 + few(c.rightCount[i] as number)

/** Sets the values of a configuration. */
export function setParserValues(x: ParserInput, c: Configuration, r: Int32Array) {
  const { word, tag, length } = x
  const { stack, depth, front, leftmost, rightmost, label } = c
  const s0 = stack[depth - 1] as number
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1
  const b0 = front <= length ? front : -1
  const b1 = front + 1 <= length ? front + 1 : -1
  const b2 = front + 2 <= length ? front + 2 : -1
  const s0l = leftmost[s0] as number
  const s0r = rightmost[s0] as number
  const s1l = s1 < 0 ? -1 : (leftmost[s1] as number)
  const s1r = s1 < 0 ? -1 : (rightmost[s1] as number)
  const b0l = b0 < 0 ? -1 : (leftmost[b0] as number)
  r[VALUE.three] = 3
  r[VALUE.s0w] = word[s0] as number
  r[VALUE.s0t] = tag[s0] as number
  r[VALUE.s1w] = at(word, s1)
  r[VALUE.s1t] = at(tag, s1)
  r[VALUE.s2t] = at(tag, s2)
  r[VALUE.b0w] = at(word, b0)
  r[VALUE.b0t] = at(tag, b0)
  r[VALUE.b1w] = at(word, b1)
  r[VALUE.b1t] = at(tag, b1)
  r[VALUE.b2t] = at(tag, b2)
  r[VALUE.s0l] = at(tag, s0l)
  r[VALUE.s0r] = at(tag, s0r)
  r[VALUE.s1l] = at(tag, s1l)
  r[VALUE.s1r] = at(tag, s1r)
  r[VALUE.b0l] = at(tag, b0l)
  r[VALUE.s0x] = at(label, s0l)
  r[VALUE.s0y] = at(label, s0r)
  r[VALUE.s1x] = at(label, s1l)
  r[VALUE.s1y] = at(label, s1r)
  r[VALUE.b0x] = at(label, b0l)
  r[VALUE.s0x2] = at(label, c.leftNext[s0] as number)
  r[VALUE.s0y2] = at(label, c.rightNext[s0] as number)
  r[VALUE.s1y2] = s1 < 0 ? NONE : at(label, c.rightNext[s1] as number)
  r[VALUE.b0x2] = b0 < 0 ? NONE : at(label, c.leftNext[b0] as number)
  r[VALUE.s0lw] = at(word, s0l)
  r[VALUE.distance] = b0 < 0 ? 9 : Math.min(8, b0 - s0)
  r[VALUE.gap] = s1 < 0 ? 9 : Math.min(8, s0 - s1)
  r[VALUE.s0v] = childrenOf(c, s0)
  r[VALUE.s1v] = childrenOf(c, s1)
  r[VALUE.b0v] = b0 < 0 ? 0 : few(c.leftCount[b0] as number)
}

/** Writes the features of a configuration; returns their number. */
export function parserFeatures(x: ParserInput, c: Configuration, out: Int32Array): number {
  setParserValues(x, c, PARSER_TEMPLATES.registers)
  return writeFeatures(PARSER_TEMPLATES, out)
}
