import { type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import { distanceOf, type FeatureBag, SENTENCE } from './feature-bag.ts'
import { type PairView, STAND_INS } from './pair-view.ts'

const MARK = /^[^\p{L}\p{N}]+$/u
const ARTICLES = new Set(['the', 'a', 'an'])
const CONTENT = /^(NN|VB|JJ|RB)/

/** Tokens of the sentence without marks; of a name of several words the first. */
function sequence({ tree, lemma }: PairView): number[] {
  const tokens: number[] = []
  for (const [i, tag] of tree.parse.tag.entries()) {
    if (MARK.test(wordAt(tree, i)) && tag !== 'CD') continue
    const last = tokens.at(-1)
    const word = lemma(i)
    if (last !== undefined && word !== 'NUM' && STAND_INS.has(word) && lemma(last) === word) continue
    tokens.push(i)
  }
  return tokens
}

const isContent = (tree: Tree, i: number, word: string): boolean =>
  CONTENT.test(tagAt(tree, i)) && !STAND_INS.has(word)

/** Classes of words: what holds for words that were never seen. */
function addClasses(bag: FeatureBag, view: PairView, i: number, j: number | undefined): void {
  const own = view.wordClass(i)
  if (own === '') return
  const group = view.groupOf(i)
  const content = isContent(view.tree, i, own)
  if (content) {
    const tag = tagAt(view.tree, i).slice(0, 2)
    bag.add(group, `q:${own}`, `qz:${view.zoneOf(i)}${view.order}:${own}`, `qt:${tag}:${own}`)
  }
  if (j === undefined) return
  const next = view.wordClass(j)
  if (next !== '' && (content || own === 'SRC' || own === 'TGT' || next === 'SRC' || next === 'TGT'))
    bag.add(group, `qb:${own} ${next}`)
  bag.add(group, `qm:${own} ${view.lemma(j)}`)
  if (next !== '') bag.add(view.groupOf(j), `qn:${view.lemma(i)} ${next}`)
}

/** Features of the words in their order, with SRC and TGT in place of the spans. */
export function addWordFeatures(bag: FeatureBag, view: PairView): void {
  const tokens = sequence(view)
  for (const [n, i] of tokens.entries()) {
    const word = view.lemma(i)
    if (!STAND_INS.has(word) && !ARTICLES.has(word)) bag.add(view.groupOf(i), `w:${word}`)
    addClasses(bag, view, i, tokens[n + 1])
  }
  addOrder(bag, view, tokens.length)
}

/** Features of the order of source and target, and of who else is named. */
function addOrder(bag: FeatureBag, { pair, order, others, zoneOf }: PairView, length: number): void {
  const { source, target } = pair
  const apart = source && target ? Math.abs(source.token - target.token) : 0
  const between = others.some((a) => zoneOf(a.token) === 'M')
  bag.add(
    SENTENCE,
    `o:${order}`,
    `o:${order}:${distanceOf(apart)}`,
    `o:others:${Math.min(3, others.length)}`,
    `o:${order}:${between}`,
    `o:length:${distanceOf(length / 4)}`,
  )
}
