import { LABELS } from '../syntax/labeller.ts'
import { PENN_TAGS } from '../syntax/tagger.ts'
import type { Tokeniser } from '../syntax/wink-tokens.ts'

/** A treebank sentence in the tokeniser's own tokens. */
export interface Tree {
  readonly form: readonly string[]
  readonly coarse: readonly string[]
  readonly lemma: readonly string[]
  readonly tag: Uint8Array
  readonly head: Int32Array
  readonly label: Uint8Array
}

interface GoldToken {
  form: string
  tag: string
  head: number
  label: string
  start: number
  end: number
}

const LABEL_INDEX = new Map<string, number>(LABELS.map((l, i) => [l, i]))
const TAG_INDEX = new Map<string, number>(PENN_TAGS.map((t, i) => [t, i]))

/** Universal Dependencies relation → index into LABELS (subtype, else its base, else `dep`). */
const labelIndex = (relation: string): number =>
  LABEL_INDEX.get(relation) ?? LABEL_INDEX.get(relation.split(':')[0] as string) ?? 0

function readSentence(block: string): { text: string; tokens: GoldToken[] } {
  const tokens: GoldToken[] = []
  let text = ''
  for (const line of block.split('\n')) {
    const cell = line.split('\t')
    if (cell.length !== 10 || !/^\d+$/.test(cell[0] as string)) continue
    const form = cell[1] as string
    const start = text.length
    text += form
    tokens.push({
      form,
      tag: cell[4] as string,
      head: Number(cell[6]) - 1,
      label: cell[7] as string,
      start,
      end: text.length,
    })
    if (!(cell[9] as string).includes('SpaceAfter=No')) text += ' '
  }
  return { text: text.trimEnd(), tokens }
}

/** For each gold token the index of the tokeniser's token that holds it; null when one gold token is split. */
function align(gold: GoldToken[], start: Int32Array, end: Int32Array): number[] | null {
  const own: number[] = []
  let i = 0
  for (const g of gold) {
    while (i < end.length && (end[i] as number) <= g.start) i++
    if (i >= end.length || (start[i] as number) > g.start || (end[i] as number) < g.end) return null
    own.push(i)
  }
  return own
}

/** The head of a merged token is the head of its one member whose head lies outside; null when there are more. */
function merge(gold: GoldToken[], own: number[], n: number) {
  const head = new Int32Array(n).fill(-2)
  const tag = new Uint8Array(n)
  const label = new Uint8Array(n)
  for (const [g, token] of gold.entries()) {
    const i = own[g] as number
    const outside = token.head < 0 ? -1 : (own[token.head] as number)
    if (outside === i) continue
    if (head[i] !== -2) return null
    head[i] = outside
    tag[i] = TAG_INDEX.get(token.tag) ?? 0
    label[i] = labelIndex(token.label)
  }
  return head.includes(-2) ? null : { head, tag, label }
}

/** Reads CoNLL-U text into trees over the tokeniser's tokens; sentences whose tokens cannot be aligned are left out. */
export function readTreebank(conllu: string, tokenise: Tokeniser): Tree[] {
  const trees: Tree[] = []
  for (const block of conllu.split('\n\n')) {
    const { text, tokens } = readSentence(block)
    if (tokens.length === 0) continue
    const own = tokenise(text, 0)
    const aligned = align(tokens, own.start, own.end)
    const merged = aligned && merge(tokens, aligned, own.form.length)
    if (merged) trees.push({ form: own.form, coarse: own.coarse, lemma: own.lemma, ...merged })
  }
  return trees
}
