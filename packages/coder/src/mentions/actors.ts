import { caseOf, headAt, kidsAt, labelAt, lemmaAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import type { AliasKind } from './gazetteer.ts'
import type { NounClass, NounClasses } from './nouns.ts'
import type { ResolvedMention } from './resolve-parties.ts'

/** `implicit`: a party of an earlier sentence that the words point back to ("praised the step"). */
export type ActorKind = AliasKind | 'office' | 'pronoun' | 'span' | 'implicit'

/** A noun phrase that stands for a party, or that a party modifies. */
export interface Actor {
  readonly parties: readonly string[]
  readonly kind: ActorKind
  /** Head token of the name itself. */
  readonly token: number
  /** First and last token of the name. */
  readonly first: number
  readonly last: number
  /** Head token of the whole noun phrase: "officials" in "Iranian officials". */
  readonly head: number
  /** How the name hangs on the phrase's head. */
  readonly link: 'self' | 'modifier' | 'possessive' | 'of'
  /** Class of the phrase's head; `name` when the name is the head, `other` for a noun not in the table. */
  readonly noun: NounClass | 'name' | 'other'
  readonly targetOnly: boolean
  /** Capital or country after "in", "at", "near": a place rather than a party. */
  readonly place: boolean
}

const PREMODIFIERS = /^(compound|amod|nmod:poss|nmod|det|nummod|flat|appos|dep)$/
/** Relations to the head of a noun phrase that a preposition before the phrase does not change. */
const INSIDE_PHRASE = /^(compound|amod|nmod:poss|det|nummod)$/
const PLACE_CASES = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'around',
  'throughout',
  'within',
])

/** Second halves that turn "Iran-" into a quality of something else. */
const COMPOUND_TAILS = new Set(
  (
    'backed led sponsored aligned allied funded made born based occupied controlled held owned bound supplied armed ' +
    'trained supported friendly linked speaking built brokered mediated administered run educated style imposed ' +
    'annexed ruled mandated'
  ).split(' '),
)
/** Tails that leave the party the one who acts: a US-led strike, a Qatar-brokered truce. */
const ACTING_TAILS = new Set(['led', 'brokered', 'mediated', 'imposed', 'mandated'])

/** "pro-Russian", "anti-American": a quality of the noun, not the party itself. */
const STANCE_PREFIX = /^(pro|anti|non|post|un|neo|cross)[-–]/i

const FORMER = new Set(['former', 'ex', 'onetime', 'late', 'ousted', 'deposed', 'toppled', 'exiled'])

/** Whether a noun phrase names somebody who no longer speaks for the party ("a former Israeli minister"). */
export const isFormer = (tree: Tree, head: number): boolean =>
  kidsAt(tree, head).some((k) => k < head && FORMER.has(wordAt(tree, k)))

/** The token of the range whose head lies outside it. */
function headOfRange(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const h = headAt(tree, i)
    if (h < first || h > last) return i
  }
  return last
}

/** First and last token that overlap the offsets; undefined when none does. */
export function tokensAt(
  tree: Tree,
  start: number,
  end: number,
): { first: number; last: number } | undefined {
  const { start: starts, end: ends } = tree.parse.tokens
  let first = -1
  let last = -1
  for (let i = 0; i < starts.length; i++) {
    if ((ends[i] as number) <= start) continue
    if ((starts[i] as number) >= end) break
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? undefined : { first, last }
}

const isNoun = (tag: string) => /^NN/.test(tag)

/** Class of a noun, with the word before it ("central bank"), as it is written ("talks") or by its lemma. */
export const classOf = (tree: Tree, nouns: NounClasses, i: number): NounClass | undefined =>
  nouns.get(`${wordAt(tree, i - 1)} ${wordAt(tree, i)}`) ??
  nouns.get(wordAt(tree, i)) ??
  nouns.get(lemmaAt(tree, i))

/** "ministers of Egypt": the name says whose the agent is. */
const isOfAgent = (tree: Tree, nouns: NounClasses, i: number): boolean =>
  labelAt(tree, i) === 'nmod' && caseOf(tree, i) === 'of' && classOf(tree, nouns, headAt(tree, i)) === 'agent'

/** "US and Iranian officials", "ministers of Egypt and Turkey": the second name hangs on the first and shares its noun. */
function firstOfRow(tree: Tree, nouns: NounClasses, i: number): number {
  const first = headAt(tree, i)
  if (labelAt(tree, i) !== 'conj' || first < 0) return i
  const before = /^(compound|amod)$/.test(labelAt(tree, first)) && headAt(tree, first) > i
  return before || isOfAgent(tree, nouns, first) ? first : i
}

/** "crown prince", where the parser hangs both words on the verb. */
const isSplitTitle = (tree: Tree, nouns: NounClasses, i: number): boolean =>
  nouns.get(wordAt(tree, i)) !== 'agent' &&
  nouns.get(wordAt(tree, i + 1)) === 'agent' &&
  labelAt(tree, i) === labelAt(tree, i + 1) &&
  headAt(tree, i) === headAt(tree, i + 1)

/** "The United States, Soviet Union": a comma ends the noun phrase. */
function commaBetween(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (wordAt(tree, i) === ',') return true
  return false
}

/** "crown" in "crown prince", "oil" in "oil minister". */
const isPartOfTitle = (tree: Tree, nouns: NounClasses, i: number): boolean =>
  /^(compound|amod)$/.test(labelAt(tree, i)) && classOf(tree, nouns, headAt(tree, i)) === 'agent'

/** Climbs from the name to the head of its noun phrase. */
function climb(
  tree: Tree,
  nouns: NounClasses,
  token: number,
  last: number,
  others: ReadonlySet<number>,
): Pick<Actor, 'head' | 'link' | 'noun'> {
  let head = token
  let link: Actor['link'] = 'self'
  for (let step = 0; step < 4; step++) {
    const at = firstOfRow(tree, nouns, head)
    const up = headAt(tree, at)
    if (up < 0 || !isNoun(tagAt(tree, up))) break
    const label = labelAt(tree, at)
    const of = isOfAgent(tree, nouns, at)
    const inside = caseOf(tree, head) === '' || INSIDE_PHRASE.test(label)
    const before = up > last && !commaBetween(tree, last, up) && PREMODIFIERS.test(label) && inside
    const possessive = kidsAt(tree, head).some((k) => tagAt(tree, k) === 'POS') || label === 'nmod:poss'
    if (!before && !of) break
    if (link === 'self' || link === 'modifier') link = of ? 'of' : possessive ? 'possessive' : 'modifier'
    head = up
    if (others.has(up)) return { head, link, noun: 'other' }
    if (classOf(tree, nouns, up) !== 'agent' && !isPartOfTitle(tree, nouns, up)) break
  }
  if (head !== token && isSplitTitle(tree, nouns, head)) head++
  const noun = head === token ? 'name' : (classOf(tree, nouns, head) ?? 'other')
  return { head, link, noun }
}

/** The word after "Iran-" when the name is the first half of a compound. */
function compoundTail(tree: Tree, last: number): string {
  const next = wordAt(tree, last + 1)
  if (next === '-' || next === '–') return wordAt(tree, last + 2)
  return next.startsWith('-') ? next.slice(1) : ''
}

/**
 * The actor that a mention of the sentence makes. `others` are the head tokens of the names of other parties, which
 * it may qualify but not become ("US allies in the Gulf"). Undefined when it only qualifies something
 * ("Iran-backed", "pro-Russian"); without parties when it names somebody who has left office.
 */
function actorOf(
  tree: Tree,
  nouns: NounClasses,
  mention: ResolvedMention,
  others: ReadonlySet<number>,
): Actor | undefined {
  const range = tokensAt(tree, mention.start, mention.end)
  if (!range) return undefined
  const tail = compoundTail(tree, range.last)
  if (COMPOUND_TAILS.has(tail) && !ACTING_TAILS.has(tail)) return undefined
  if (STANCE_PREFIX.test(wordAt(tree, range.first))) return undefined
  const token = headOfRange(tree, range.first, range.last)
  const phrase = climb(tree, nouns, token, range.last, others)
  if (phrase.noun === 'label') return undefined
  return {
    parties: phrase.noun === 'agent' && isFormer(tree, phrase.head) ? [] : mention.parties,
    kind: mention.kind,
    token,
    ...range,
    ...phrase,
    targetOnly: mention.targetOnly,
    place: phrase.link === 'self' && isPlace(mention.kind, caseOf(tree, token)),
  }
}

/** "in Iran", "at Kandahar"; one fires "at Iran", though. */
const isPlace = (kind: AliasKind, preposition: string): boolean =>
  kind === 'name'
    ? preposition !== 'at' && PLACE_CASES.has(preposition)
    : (kind === 'capital' || kind === 'place') && PLACE_CASES.has(preposition)

/** The actors that the names of a sentence make. */
export function namedActors(tree: Tree, nouns: NounClasses, mentions: readonly ResolvedMention[]): Actor[] {
  const heads = mentions.map((m) => {
    const range = tokensAt(tree, m.start, m.end)
    return range ? headOfRange(tree, range.first, range.last) : -1
  })
  const actors = mentions.flatMap((mention, i) => {
    const others = heads.filter((_, j) => mentions[j]?.parties.join() !== mention.parties.join())
    const actor = actorOf(tree, nouns, mention, new Set(others))
    return actor && heads[i] !== undefined ? [actor] : []
  })
  return mergeActors(actors)
}

/** Two names of the same party in one noun phrase ("Iran's foreign minister Araghchi") are one actor. */
function mergeActors(actors: readonly Actor[]): Actor[] {
  const kept: Actor[] = []
  for (const actor of actors) {
    const twin = kept.findIndex((k) => k.head === actor.head && k.parties.join() === actor.parties.join())
    const other = kept[twin]
    if (!other) kept.push(actor)
    else if (actor.link === 'self' && other.link !== 'self')
      kept[twin] = {
        ...actor,
        first: Math.min(actor.first, other.first),
        last: Math.max(actor.last, other.last),
      }
  }
  return kept
}

/** Whether the actor can do something itself, and is not only a quality of a thing. */
export const canAct = (actor: Actor): boolean =>
  !actor.targetOnly && actor.parties.length > 0 && (actor.noun === 'name' || actor.noun === 'agent')
