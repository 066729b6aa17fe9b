import { mix } from '../syntax/hash.ts'
import { hashWord } from '../syntax/hashed-word.ts'
import { LABEL_FEATURES, LABELS, labelFeatures } from '../syntax/labeller.ts'
import { MODEL_BITS, taggerOf } from '../syntax/parse-sentence.ts'
import {
  arcOf,
  type Configuration,
  isLegal,
  LEFT,
  type ParserInput,
  parserInput,
  RIGHT,
  reduce,
  SHIFT,
  shift,
  startConfiguration,
} from '../syntax/parser.ts'
import { PARSER_FEATURES, parserFeatures } from '../syntax/parser-features.ts'
import { PENN_TAGS, TAGGER_FEATURES, taggerFeatures, taggerInput, tagSentence } from '../syntax/tagger.ts'
import { createPerceptron, type Perceptron, pack, perceptronScores, shuffled, update } from './perceptron.ts'
import type { Tree } from './treebank.ts'

const EPOCHS = 8
const FOLDS = 5

function best(scores: Float64Array, allowed: (c: number) => boolean = () => true): number {
  let top = -1
  for (let c = 0; c < scores.length; c++) {
    if (allowed(c) && (top < 0 || (scores[c] as number) > (scores[top] as number))) top = c
  }
  return top
}

/** Trains the part-of-speech tagger. */
export function trainTagger(trees: readonly Tree[]): Perceptron {
  const p = createPerceptron(PENN_TAGS.length, MODEL_BITS.tagger)
  const features = new Int32Array(TAGGER_FEATURES)
  const scores = new Float64Array(PENN_TAGS.length)
  const inputs = trees.map((t) => taggerInput(t.form.map(hashWord), t.coarse))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const s of shuffled(trees.length, epoch + 1)) {
      const tree = trees[s] as Tree
      let t1 = 100
      let t2 = 100
      for (let i = 0; i < tree.form.length; i++) {
        const n = taggerFeatures(inputs[s] as (typeof inputs)[number], i, t1, t2, features)
        perceptronScores(p, features, n, scores)
        const guess = best(scores)
        const gold = tree.tag[i] as number
        if (guess !== gold) update(p, features, n, gold, guess)
        p.step++
        t2 = t1
        t1 = guess
      }
    }
  }
  return p
}

/** Tags each tree by a tagger that has not seen it, so that the parser learns from tags as it will meet them. */
export function jackknifeTags(trees: readonly Tree[]): Uint8Array[] {
  const tags: Uint8Array[] = new Array(trees.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const tagger = taggerOf(pack(trainTagger(trees.filter((_, i) => i % FOLDS !== fold))))
    for (let i = fold; i < trees.length; i += FOLDS) {
      const t = trees[i] as Tree
      tags[i] = tagSentence(tagger, taggerInput(t.form.map(hashWord), t.coarse))
    }
  }
  return tags
}

/** Gold heads with the root at 0: token i stands at i + 1. */
const goldHeads = (tree: Tree): Int32Array => Int32Array.from([-1, ...tree.head.map((h) => h + 1)])

/** How many gold arcs the action makes unreachable (arc-hybrid; Goldberg and Nivre 2013, table 2). */
function cost(c: Configuration, gold: Int32Array, length: number, action: number): number {
  const s0 = c.stack[c.depth - 1] as number
  const b0 = c.front
  let lost = 0
  if (action === SHIFT) {
    for (let k = 0; k < c.depth - 1; k++) if (gold[b0] === c.stack[k]) lost++
    for (let k = 0; k < c.depth; k++) if (gold[c.stack[k] as number] === b0) lost++
    return lost
  }
  const from = action === LEFT ? b0 + 1 : b0
  const headOf = gold[s0] as number
  if (headOf >= from && headOf <= length) lost++
  if (action === LEFT && c.depth > 1 && headOf === c.stack[c.depth - 2]) lost++
  for (let d = b0; d <= length; d++) if (gold[d] === s0) lost++
  return lost
}

/** A chance between 0 and 1 that depends on the step alone, so that training is repeatable. */
const chance = (step: number): number => (mix(step, 77) >>> 0) / 2 ** 32

/**
 * Trains parser and labeller together, with exploration: they learn from the configurations that the parser's
 * own errors lead to. The labeller learns from right arcs only.
 */
export function trainParser(
  trees: readonly Tree[],
  tags: readonly Uint8Array[],
): { parser: Perceptron; labeller: Perceptron } {
  const p = createPerceptron(3, MODEL_BITS.parser)
  const l = createPerceptron(LABELS.length, MODEL_BITS.labeller)
  const features = new Int32Array(PARSER_FEATURES)
  const labelled = new Int32Array(LABEL_FEATURES)
  const scores = new Float64Array(3)
  const labelScores = new Float64Array(LABELS.length)
  const inputs = trees.map((t, i) => parserInput(t.form.map(hashWord), tags[i] as Uint8Array))
  const label = (x: ParserInput, c: Configuration, action: number, tree: Tree, gold: Int32Array): number => {
    const n = labelFeatures(x, c, action, labelled)
    perceptronScores(l, labelled, n, labelScores)
    const guess = best(labelScores)
    const { head, child } = arcOf(c, action)
    if (gold[child] !== head) return guess
    const right = tree.label[child - 1] as number
    if (right !== guess) update(l, labelled, n, right, guess)
    l.step++
    return guess
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const s of shuffled(trees.length, epoch + 101)) {
      const tree = trees[s] as Tree
      const x = inputs[s] as ParserInput
      const gold = goldHeads(tree)
      const c = startConfiguration(x.length)
      while (c.front <= x.length || c.depth > 1) {
        const n = parserFeatures(x, c, features)
        perceptronScores(p, features, n, scores)
        const costs = [SHIFT, LEFT, RIGHT].map((a) =>
          isLegal(c, x.length, a) ? cost(c, gold, x.length, a) : Number.POSITIVE_INFINITY,
        )
        const least = Math.min(...costs)
        const guess = best(scores, (a) => isLegal(c, x.length, a))
        const right = best(scores, (a) => costs[a] === least)
        if (costs[guess] !== least) update(p, features, n, right, guess)
        p.step++
        const action = epoch < 1 || chance(p.step) < 0.1 ? right : guess
        if (action === SHIFT) shift(c)
        else reduce(c, action, label(x, c, action, tree, gold))
      }
    }
  }
  return { parser: p, labeller: l }
}

/** The packed weights of the three models of the syntax, as the files of the coder hold them. */
export function trainSyntax(trees: readonly Tree[]): Record<keyof typeof MODEL_BITS, Int8Array> {
  const tagger = trainTagger(trees)
  const { parser, labeller } = trainParser(trees, jackknifeTags(trees))
  return { tagger: pack(tagger), parser: pack(parser), labeller: pack(labeller) }
}
