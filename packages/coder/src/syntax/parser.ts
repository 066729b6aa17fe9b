import type { HashedWord } from './hashed-word.ts'
import { setLabelValues } from './labeller.ts'
import { setParserValues } from './parser-features.ts'
import type { Scorer } from './wasm/scorer.ts'

/**
 * Greedy arc-hybrid dependency parser (Kuhlmann, Gómez-Rodríguez and Satta 2011), trained with a dynamic oracle
 * (Goldberg and Nivre 2013). Each arc is named by the labeller when it is made, and the names are features in turn.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Words and tags of a sentence as the parser sees them: index 0 is the root, token i stands at i + 1. */
export interface ParserInput {
  /** Number of tokens, without the root. */
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
}

/** Makes a tagged sentence ready for the parser and the labeller. */
export function parserInput(hashed: readonly HashedWord[], tags: Uint8Array): ParserInput {
  const length = hashed.length
  const word = new Int32Array(length + 1)
  const tag = new Int32Array(length + 1)
  word[0] = 11
  tag[0] = 99
  for (let i = 0; i < length; i++) {
    word[i + 1] = (hashed[i] as HashedWord).word
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
  // One stretch of memory: each array of its own takes longer to make than to fill.
  const memory = new Int32Array(9 * size)
  const row = (k: number) => memory.subarray(k * size, (k + 1) * size)
  memory.fill(-1, 0, 6 * size)
  return {
    stack: row(8),
    depth: 1,
    front: 1,
    head: row(0),
    label: row(1),
    leftmost: row(2),
    rightmost: row(3),
    leftNext: row(4),
    rightNext: row(5),
    leftCount: row(6),
    rightCount: row(7),
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

/** The legal action of highest score; the first one wins a tie. */
function nextAction(parser: Scorer, x: ParserInput, c: Configuration): number {
  if (c.depth < 2) return SHIFT
  if (c.front > x.length) return RIGHT
  setParserValues(x, c, parser.values)
  return parser.best()
}

/** Heads (−1 for a child of the root) and labels (index into LABELS) of the tokens. */
export function parseSentence(parser: Scorer, labeller: Scorer, x: ParserInput) {
  const c = startConfiguration(x.length)
  while (c.front <= x.length || c.depth > 1) {
    const action = nextAction(parser, x, c)
    if (action === SHIFT) shift(c)
    else {
      setLabelValues(x, c, action, labeller.values)
      reduce(c, action, labeller.best())
    }
  }
  const head = new Int32Array(x.length)
  for (let i = 0; i < x.length; i++) head[i] = (c.head[i + 1] as number) - 1
  return { head, label: c.label.subarray(1) }
}
