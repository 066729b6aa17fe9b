import { argmax, type HashedLinear, hashText, mix, scoreClasses } from './hashed-linear.ts'
import { labelFeatures } from './labeller.ts'

/**
 * Greedy arc-hybrid dependency parser (Kuhlmann, Gómez-Rodríguez and Satta 2011), trained with a dynamic oracle
 * (Goldberg and Nivre 2013). Each arc is named by the labeller when it is made, and the names are features in turn.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Most features of one configuration. */
export const PARSER_FEATURES = 64

/** Words and tags of a sentence as the parser sees them: index 0 is the root, token i stands at i + 1. */
export interface ParserInput {
  /** Number of tokens, without the root. */
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
}

/** Hashes a tagged sentence for the parser and the labeller. */
export function parserInput(form: readonly string[], tags: Uint8Array): ParserInput {
  const length = form.length
  const word = new Int32Array(length + 1)
  const tag = new Int32Array(length + 1)
  word[0] = 11
  tag[0] = 99
  for (let i = 0; i < length; i++) {
    word[i + 1] = hashText((form[i] as string).toLowerCase())
    tag[i + 1] = tags[i] as number
  }
  return { length, word, tag }
}

/** A configuration: stack, front of the buffer and the arcs so far. */
export interface Configuration {
  readonly stack: Int32Array
  depth: number
  front: number
  readonly head: Int32Array
  /** Index into LABELS of the arc into each token; −1 while it has no head. */
  readonly label: Int32Array
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  /** The child attached before the outermost one on that side. */
  readonly leftNext: Int32Array
  readonly rightNext: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
}

/** The start: the root alone on the stack, all tokens in the buffer. */
export function startConfiguration(length: number): Configuration {
  const size = length + 1
  return {
    stack: new Int32Array(size),
    depth: 1,
    front: 1,
    head: new Int32Array(size).fill(-1),
    label: new Int32Array(size).fill(-1),
    leftmost: new Int32Array(size).fill(-1),
    rightmost: new Int32Array(size).fill(-1),
    leftNext: new Int32Array(size).fill(-1),
    rightNext: new Int32Array(size).fill(-1),
    leftCount: new Int32Array(size),
    rightCount: new Int32Array(size),
  }
}

/** Whether the action may be taken. */
export function isLegal(c: Configuration, length: number, action: number): boolean {
  if (action === SHIFT) return c.front <= length
  if (action === LEFT) return c.front <= length && c.depth > 1
  return c.depth > 1
}

/** The arc that a LEFT or RIGHT would make. */
export function arcOf(c: Configuration, action: number): { head: number; child: number } {
  const child = c.stack[c.depth - 1] as number
  return { head: action === LEFT ? c.front : (c.stack[c.depth - 2] as number), child }
}

/** Takes SHIFT, in place. */
export function shift(c: Configuration) {
  c.stack[c.depth++] = c.front++
}

/** Takes LEFT or RIGHT with the label, in place. */
export function reduce(c: Configuration, action: number, label: number) {
  const { head, child } = arcOf(c, action)
  c.depth--
  c.head[child] = head
  c.label[child] = label
  const [edge, next, count] =
    action === LEFT ? [c.leftmost, c.leftNext, c.leftCount] : [c.rightmost, c.rightNext, c.rightCount]
  next[head] = edge[head] as number
  edge[head] = child
  count[head] = (count[head] as number) + 1
}

const NONE = 97

/** Writes the features of a configuration; returns their number. */
export function parserFeatures(x: ParserInput, c: Configuration, out: Int32Array): number {
  const { word, tag } = x
  const end = x.length
  const s0 = c.stack[c.depth - 1] as number
  const s1 = c.depth > 1 ? (c.stack[c.depth - 2] as number) : -1
  const s2 = c.depth > 2 ? (c.stack[c.depth - 3] as number) : -1
  const b0 = c.front <= end ? c.front : -1
  const b1 = c.front + 1 <= end ? c.front + 1 : -1
  const b2 = c.front + 2 <= end ? c.front + 2 : -1
  const t = (i: number) => (i < 0 ? NONE : (tag[i] as number))
  const w = (i: number) => (i < 0 ? NONE : (word[i] as number))
  const child = (edge: Int32Array, i: number) => (i < 0 ? NONE : t(edge[i] as number))
  const s0t = t(s0)
  const s0w = w(s0)
  const s1t = t(s1)
  const s1w = w(s1)
  const b0t = t(b0)
  const b0w = w(b0)
  const b1t = t(b1)
  const s0l = child(c.leftmost, s0)
  const s0r = child(c.rightmost, s0)
  const s1l = child(c.leftmost, s1)
  const s1r = child(c.rightmost, s1)
  const b0l = child(c.leftmost, b0)
  const distance = b0 < 0 ? 9 : Math.min(8, b0 - s0)
  const gap = s1 < 0 ? 9 : Math.min(8, s0 - s1)
  const s0v = Math.min(3, c.leftCount[s0] as number) * 4 + Math.min(3, c.rightCount[s0] as number)
  const s1v =
    s1 < 0 ? 0 : Math.min(3, c.leftCount[s1] as number) * 4 + Math.min(3, c.rightCount[s1] as number)
  const b0v = b0 < 0 ? 0 : Math.min(3, c.leftCount[b0] as number)
  const name = (edge: Int32Array, i: number) => {
    const k = i < 0 ? -1 : (edge[i] as number)
    return k < 0 ? NONE : (c.label[k] as number)
  }
  const s0ll = name(c.leftmost, s0)
  const s0rl = name(c.rightmost, s0)
  const s1rl = name(c.rightmost, s1)
  const s1ll = name(c.leftmost, s1)
  const b0ll = name(c.leftmost, b0)
  const s0b0 = mix(s0t, b0t)
  const s1s0 = mix(s1t, s0t)
  let n = 0
  const add = (template: number, value: number) => {
    out[n++] = mix(value, template)
  }
  add(1, mix(s0w, s0t))
  add(2, s0t)
  add(3, mix(b0w, b0t))
  add(4, b0t)
  add(5, mix(s1w, s1t))
  add(6, s1t)
  add(7, mix(w(b1), b1t))
  add(8, mix(b1t, t(b2)))
  add(9, mix(mix(s0w, s0t), mix(b0w, b0t)))
  add(10, mix(s0w, s0b0))
  add(11, mix(b0w, s0b0))
  add(12, s0b0)
  add(13, mix(s0w, b0w))
  add(14, mix(s0b0, b1t))
  add(15, mix(mix(s0b0, b1t), t(b2)))
  add(16, mix(s1s0, b0t))
  add(17, mix(mix(s1w, s0w), s1s0))
  add(18, mix(s1w, s1s0))
  add(19, mix(s0w, s1s0))
  add(20, s1s0)
  add(21, mix(s0b0, s0l))
  add(22, mix(s0b0, s0r))
  add(23, mix(s0b0, b0l))
  add(24, mix(s1s0, s1l))
  add(25, mix(s1s0, s1r))
  add(26, mix(s1s0, s0l))
  add(27, mix(s1s0, s0r))
  add(28, mix(mix(s1s0, s0r), b0t))
  add(29, mix(mix(s1s0, s1r), b0t))
  add(30, mix(s0b0, distance))
  add(31, mix(s0w, distance))
  add(32, mix(b0w, distance))
  add(33, mix(s1s0, gap))
  add(34, mix(s0t, s0v))
  add(35, mix(s0w, s0v))
  add(36, mix(b0t, b0v))
  add(37, mix(s0b0, mix(s0v, b0v)))
  add(38, mix(s1s0, mix(s0v, s1v)))
  add(39, mix(mix(t(s2), s1s0), b0t))
  add(40, mix(s1w, mix(b0t, s0t)))
  add(41, mix(s1w, b0w))
  add(42, mix(s0w, b1t))
  add(43, mix(s0w, w(b1)))
  add(44, mix(s1w, mix(s0w, b0t)))
  add(45, mix(s0b0, s0ll))
  add(46, mix(s0b0, s0rl))
  add(47, mix(s0b0, b0ll))
  add(48, mix(s1s0, s1rl))
  add(49, mix(s1s0, mix(s1ll, b0t)))
  add(50, mix(s1s0, mix(s0ll, s0rl)))
  add(51, mix(s0t, mix(s0ll, name(c.leftNext, s0))))
  add(52, mix(s0t, mix(s0rl, name(c.rightNext, s0))))
  add(53, mix(s1t, mix(s1rl, name(c.rightNext, s1))))
  add(54, mix(b0t, mix(b0ll, name(c.leftNext, b0))))
  add(55, mix(s1s0, mix(s1rl, b0t)))
  add(56, mix(s0w, mix(s0ll, b0t)))
  add(57, mix(s1w, mix(s1rl, s0t)))
  add(58, mix(mix(s0ll, s0rl), mix(s0b0, b1t)))
  add(59, mix(s1w, mix(s0w, mix(s0l, b0t))))
  add(60, mix(mix(s1w, s0l), mix(w(s0 < 0 ? -1 : (c.leftmost[s0] as number)), s1s0)))
  add(61, 3)
  return n
}

/** Heads (−1 for a child of the root) and labels (index into LABELS) of the tokens. */
export function parseSentence(parser: HashedLinear, labeller: HashedLinear, x: ParserInput) {
  const c = startConfiguration(x.length)
  const features = new Int32Array(PARSER_FEATURES)
  const scores = new Int32Array(3)
  const labelScores = new Int32Array(labeller.classes)
  while (c.front <= x.length || c.depth > 1) {
    scoreClasses(parser, features, parserFeatures(x, c, features), scores)
    let best = -1
    for (let a = 0; a < 3; a++) {
      if (!isLegal(c, x.length, a)) continue
      if (best < 0 || (scores[a] as number) > (scores[best] as number)) best = a
    }
    if (best === SHIFT) {
      shift(c)
      continue
    }
    scoreClasses(labeller, features, labelFeatures(x, c, best, features), labelScores)
    reduce(c, best, argmax(labelScores))
  }
  return { head: c.head.subarray(1).map((h) => h - 1), label: c.label.subarray(1) }
}
