import { headAt, isVerbal, kidsAt, labelAt, lemmaAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import { type Actor, canAct, classOf } from './actors.ts'
import { type Discourse, rowParties } from './discourse.ts'
import type { NounClasses } from './nouns.ts'

const PERSON_PRONOUNS = new Set('he she him his her himself herself'.split(' '))
const GROUP_PRONOUNS = new Set('it its they them their itself themselves'.split(' '))

/** The verb whose clause token `i` stands in; −1 when there is none. */
function clauseOf(tree: Tree, i: number): number {
  for (let at = headAt(tree, i), step = 0; at >= 0 && step < 4; at = headAt(tree, at), step++)
    if (isVerbal(tagAt(tree, at))) return at
  return -1
}

/** The noun or pronoun that is the subject of a verb, -1 when it has none. */
const subjectOf = (tree: Tree, verb: number): number =>
  kidsAt(tree, verb).find((k) => /^nsubj/.test(labelAt(tree, k))) ?? -1

/**
 * The subject of the clause that a pronoun's own clause hangs on: "Iran" for "it" in "Iran said it would answer". Its
 * own clause comes first where the pronoun is no subject ("Iran said its troops …").
 */
function rulingSubject(tree: Tree, i: number): number {
  for (let verb = clauseOf(tree, i), step = 0; verb >= 0 && step < 4; verb = clauseOf(tree, verb), step++) {
    const subject = subjectOf(tree, verb)
    if (subject >= 0 && subject < i && headAt(tree, i) !== verb && headAt(tree, i) !== subject) return subject
  }
  return -1
}

/** Whether the word that rules a pronoun is somebody else than a party: "the company said it …". */
function isRuledByOther(tree: Tree, nouns: NounClasses, actors: readonly Actor[], i: number): boolean {
  const ruler = rulingSubject(tree, i)
  if (ruler < 0) return false
  if (!/^NNP/.test(tagAt(tree, ruler)) && classOf(tree, nouns, ruler) !== 'asset') return false
  return !actors.some((a) => a.head === ruler || (ruler >= a.first && ruler <= a.last))
}

/**
 * The subject actor before token `i` in the same sentence, else the nearest actor before it. What is done to or with
 * "it" is not done by it: an object is never the subject of its own verb, and goes with an earlier object first.
 */
function inSentence(tree: Tree, actors: readonly Actor[], i: number, personal: boolean): Actor | undefined {
  const object = /^(obj|iobj|obl|nmod)/.test(labelAt(tree, i)) && tagAt(tree, i) === 'PRP'
  const clause = object ? clauseOf(tree, i) : -1
  const before = actors.filter(
    (a) =>
      a.last < i &&
      canAct(a) &&
      (!personal || a.kind === 'person' || a.noun === 'agent') &&
      !(clause >= 0 && /^nsubj/.test(labelAt(tree, a.head)) && headAt(tree, a.head) === clause),
  )
  const labelled = (label: RegExp) => before.findLast((a) => label.test(labelAt(tree, a.head)))
  return (object ? labelled(/^(obj|iobj)$/) : undefined) ?? labelled(/^nsubj/) ?? before.at(-1)
}

const FIRST_PERSON = new Set('i me my we us our ours ourselves'.split(' '))
const SPEECH = new Set(
  'say tell add ask reply note declare state argue insist explain answer comment'.split(' '),
)

/** Who says "we": the subject of the verb of speech in the sentence, else the person who spoke before. */
function speaker(tree: Tree, d: Discourse, actors: readonly Actor[], i: number): readonly string[] {
  for (const [verb, tag] of tree.parse.tag.entries()) {
    if (!isVerbal(tag) || !SPEECH.has(lemmaAt(tree, verb))) continue
    const subject = subjectOf(tree, verb)
    if (subject < 0 || subject === i || FIRST_PERSON.has(wordAt(tree, subject))) continue
    if (PERSON_PRONOUNS.has(wordAt(tree, subject))) return d.person
    return actors.find((a) => canAct(a) && (a.head === subject || a.token === subject))?.parties ?? []
  }
  return d.person
}

/** Several parties that spoke together before, else one. */
export const manyOrOne = (d: Discourse): readonly string[] =>
  d.row.length > 1 ? d.row : d.subject.length > 0 ? d.subject : d.pair

const SEEMING = new Set('seem appear happen'.split(' '))

/** "It is impossible to pay", "it seems that": a word that stands for nobody. */
function isExpletive(tree: Tree, i: number): boolean {
  if (wordAt(tree, i) !== 'it') return false
  const head = headAt(tree, i)
  if (labelAt(tree, i) === 'expl' || SEEMING.has(lemmaAt(tree, head))) return true
  return (
    tagAt(tree, head) === 'JJ' &&
    kidsAt(tree, head).some((k) => /^(ccomp|csubj|xcomp|advcl)/.test(labelAt(tree, k)))
  )
}

/** Whom a pronoun of the third person stands for. */
function antecedent(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  actors: readonly Actor[],
  i: number,
): readonly string[] {
  const word = wordAt(tree, i)
  const personal = PERSON_PRONOUNS.has(word)
  if (!personal && !GROUP_PRONOUNS.has(word)) return []
  if (isExpletive(tree, i) || isRuledByOther(tree, nouns, actors, i)) return []
  const plural = word.startsWith('the')
  const here = inSentence(tree, actors, i, personal)
  if (here) return plural ? rowParties(tree, actors, here) : here.parties
  return personal ? d.person : plural ? manyOrOne(d) : d.subject
}

/** The actor that a pronoun stands for; undefined when it stands for none. */
export function pronounActor(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  actors: readonly Actor[],
  i: number,
): Actor | undefined {
  const parties = FIRST_PERSON.has(wordAt(tree, i))
    ? speaker(tree, d, actors, i)
    : antecedent(tree, nouns, d, actors, i)
  if (parties.length === 0) return undefined
  const possessive = tagAt(tree, i) === 'PRP$'
  const head = possessive ? headAt(tree, i) : i
  return {
    parties,
    kind: 'pronoun',
    token: i,
    first: i,
    last: i,
    head: head < 0 ? i : head,
    link: possessive ? 'possessive' : 'self',
    noun: possessive ? 'other' : 'name',
    targetOnly: false,
    place: false,
  }
}

/** Whether a word (lower case) is a pronoun that may stand for a party. */
export const isPronoun = (word: string): boolean =>
  PERSON_PRONOUNS.has(word) || GROUP_PRONOUNS.has(word) || FIRST_PERSON.has(word)
