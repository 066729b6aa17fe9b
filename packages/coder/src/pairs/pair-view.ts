import type { Actor } from '../mentions/actors.ts'
import { lemmaAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import type { FeatureGroup } from './feature-bag.ts'
import { type PairSentence, SOURCE, TARGET } from './read-pair.ts'
import type { WordClasses } from './word-classes.ts'

/** A pair's sentence with names taken out: what the features look at. */
export interface PairView {
  readonly pair: PairSentence
  readonly tree: Tree
  /** Parties that are neither source nor target. */
  readonly others: readonly Actor[]
  /** Source before target (`ST`), after it (`TS`), or one of them not given (`x`). */
  readonly order: string
  /** Before both spans (B), between (M), after (A). */
  readonly zoneOf: (token: number) => string
  /** Lemma; SRC, TGT, NAM (another name) and NUM stand for what they name. */
  readonly lemma: (token: number) => string
  /** The class of a word by its company, or what `lemma` gives for names; '' when it has none. */
  readonly wordClass: (token: number) => string
  readonly groupOf: (token: number) => FeatureGroup
}

/** What `lemma` gives where no word is meant. */
export const STAND_INS: ReadonlySet<string> = new Set(['SRC', 'TGT', 'NAM', 'NUM'])

function orderOf({ source, target }: PairSentence): string {
  if (!source) return target ? 'xT' : 'xx'
  if (!target) return 'Sx'
  return source.token < target.token ? 'ST' : 'TS'
}

const covers = (actor: Actor | null, i: number): boolean =>
  actor !== null && i >= actor.first && i <= actor.last

/** Lays names and zones over a sentence. */
export function viewOf(pair: PairSentence, classes: WordClasses): PairView {
  const { source, target, sentence } = pair
  const { tree, actors } = sentence
  const given = (a: Actor) => a.parties.includes(SOURCE) || a.parties.includes(TARGET)
  const others = actors.filter((a) => !given(a))
  const named = (i: number) => others.some((a) => covers(a, i))
  const places = [source, target].flatMap((a) => (a ? [a.token] : []))
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const order = orderOf(pair)
  const lemma = (i: number): string => {
    if (covers(source, i)) return 'SRC'
    if (covers(target, i)) return 'TGT'
    if (named(i) || /^NNP/.test(tagAt(tree, i))) return 'NAM'
    return tagAt(tree, i) === 'CD' ? 'NUM' : lemmaAt(tree, i).toLowerCase()
  }
  const wordClass = (i: number): string => {
    const word = lemma(i)
    if (STAND_INS.has(word)) return word
    return classes.get(wordAt(tree, i)) ?? classes.get(word) ?? ''
  }
  const groupOf = (i: number): FeatureGroup => {
    const word = lemma(i)
    return { id: word === 'SRC' ? 'source' : word === 'TGT' ? 'target' : `word:${word}`, tokens: [i] }
  }
  const zoneOf = (i: number) => (places.length === 0 ? 'O' : i < low ? 'B' : i > high ? 'A' : 'M')
  return { pair, tree, others, order, zoneOf, lemma, wordClass, groupOf }
}
