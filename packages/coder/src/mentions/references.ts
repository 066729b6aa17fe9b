import {
  caseOf,
  headAt,
  isVerbal,
  kidsAt,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../syntax/tree.ts'
import { type Actor, canAct, classOf, isFormer } from './actors.ts'
import { type Discourse, rowParties } from './discourse.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NounClasses } from './nouns.ts'

const PERSON_PRONOUNS = new Set('he she him his her himself herself'.split(' '))
const GROUP_PRONOUNS = new Set('it its they them their itself themselves'.split(' '))
const SIDES = new Set(
  'sides countries nations neighbours neighbors leaders governments parties ministers states allies foes rivals powers delegations capitals presidents officials counterparts'.split(
    ' ',
  ),
)
const DEFINITE = new Set('the this that its his her their these those'.split(' '))
const STATE_NOUNS = new Set(
  'country nation state kingdom republic regime bloc group organisation organization movement alliance'.split(
    ' ',
  ),
)
const PLAIN_HEADS = new Set(
  'officials diplomats negotiators sources spokesman spokeswoman spokesperson'.split(' '),
)

const SENIOR_HEADS = new Set('leaders commanders generals ministers lawmakers aides'.split(' '))
const SENIOR = new Set('senior top other military political hardline'.split(' '))

const dominant = (d: Discourse): readonly string[] => {
  let best: string | undefined
  for (const [code, n] of d.counts) if (best === undefined || n > (d.counts.get(best) ?? 0)) best = code
  return best === undefined ? [] : [best]
}

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
const manyOrOne = (d: Discourse): readonly string[] =>
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

function pronounActor(
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

function partiesOfNoun(
  d: Discourse,
  word: string,
  both: boolean,
  plural: boolean,
  certain: ReadonlySet<string>,
): readonly string[] {
  if (SIDES.has(word) && both) return d.pair
  if (word === 'administration' && certain.has('USA')) return ['USA']
  if (STATE_NOUNS.has(word)) return d.subject
  const known = d.offices.get(word)
  if (known || (d.subject.length === 0 && d.row.length === 0)) return known ?? dominant(d)
  return plural ? manyOrOne(d) : d.subject
}

const officeActor = (parties: readonly string[], i: number, first = i): Actor => ({
  parties,
  kind: 'office',
  token: i,
  first,
  last: i,
  head: i,
  link: 'self',
  noun: 'agent',
  targetOnly: false,
  place: false,
})

/** Words that make "officials", "sources" or "diplomats" those of somebody else than the party spoken of. */
const OUTSIDE = new Set(
  'industry market banking bank company union shipping western foreign private independent diplomatic'.split(
    ' ',
  ),
)

/** "governments of France": the text says whose they are. */
const isOwned = (tree: Tree, i: number): boolean =>
  kidsAt(tree, i).some((k) => k > i && labelAt(tree, k) === 'nmod' && caseOf(tree, k) === 'of')

const BOTH = new Set('both two'.split(' '))

function nounActor(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  certain: ReadonlySet<string>,
  i: number,
): Actor | undefined {
  const word = wordAt(tree, i)
  if (
    !/^NN/.test(tagAt(tree, i)) ||
    (nouns.get(word) !== 'agent' && !STATE_NOUNS.has(word) && !SIDES.has(word))
  )
    return undefined
  const kids = kidsAt(tree, i).filter((k) => k < i)
  const words = kids.map((k) => wordAt(tree, k))
  if (isOwned(tree, i) || kids.some((k) => tagAt(tree, k) === 'CD' && wordAt(tree, k) !== 'two'))
    return undefined
  if (PLAIN_HEADS.has(word) && words.some((w) => OUTSIDE.has(w))) return undefined
  const both = words.some((w) => BOTH.has(w))
  const senior = SENIOR_HEADS.has(word) && words.some((w) => SENIOR.has(w))
  if (!both && !senior && !words.some((w) => DEFINITE.has(w)) && !PLAIN_HEADS.has(word)) return undefined
  if (isFormer(tree, i) || kids.some((k) => /^(NNP|NNPS)$/.test(tagAt(tree, k)))) return undefined
  const parties = partiesOfNoun(d, word, both, tagAt(tree, i) === 'NNS', certain)
  if (parties.length === 0) return undefined
  return officeActor(
    parties,
    i,
    kids.find((k) => !/^(case|mark|cc|punct)$/.test(labelAt(tree, k))),
  )
}

type BodyNouns = Gazetteer['bodyNouns']

/** "the fund", "the Bank": the organisation named last that is one. */
function bodyActor(tree: Tree, d: Discourse, bodyNouns: BodyNouns, i: number): Actor | undefined {
  const bodies = bodyNouns.get(wordAt(tree, i))
  const kids = kidsAt(tree, i).filter((k) => k < i && !/^(case|punct|cc|mark)$/.test(labelAt(tree, k)))
  if (!bodies || kids.length !== 1 || wordAt(tree, kids[0] as number) !== 'the' || isOwned(tree, i))
    return undefined
  const party = d.order.find((code) => bodies.has(code))
  return party === undefined ? undefined : officeActor([party], i, kids[0] as number)
}

const FORCES = new Set(
  'force forces fleet armada flotilla carrier warships troops soldiers jets bombers warplanes destroyers'.split(
    ' ',
  ),
)

/** "Trump's announcement that a naval force is heading …": forces without a name are those of the party named before. */
function forcesActor(tree: Tree, named: readonly Actor[], i: number): Actor | undefined {
  if (!FORCES.has(wordAt(tree, i)) || labelAt(tree, i) !== 'nsubj') return undefined
  const kids = kidsAt(tree, i).filter((k) => k < i)
  if (kids.some((k) => /^(NNP|NNPS|PRP\$)$/.test(tagAt(tree, k)) || labelAt(tree, k) === 'nmod:poss'))
    return undefined
  const owner = named.findLast((a) => a.last < i && !a.place && !a.targetOnly && a.parties.length === 1)
  if (!owner) return undefined
  return officeActor(owner.parties, i)
}

/** Whether a word (lower case) may be such an actor, to judge by itself. */
export const mayRefer = (nouns: NounClasses, word: string): boolean =>
  PERSON_PRONOUNS.has(word) ||
  GROUP_PRONOUNS.has(word) ||
  FIRST_PERSON.has(word) ||
  nouns.get(word) === 'agent' ||
  STATE_NOUNS.has(word) ||
  SIDES.has(word)

/** Actors that have no name in this sentence: pronouns, "the ministry", "both sides". */
export function unnamedActors(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  bodyNouns: BodyNouns,
  certain: ReadonlySet<string>,
  named: readonly Actor[],
): Actor[] {
  const taken = new Set(named.flatMap((a) => [a.head, a.token]))
  const found: Actor[] = []
  tree.parse.tag.forEach((tag, i) => {
    if (taken.has(i)) return
    const actor = /^PRP/.test(tag)
      ? pronounActor(tree, nouns, d, named, i)
      : (bodyActor(tree, d, bodyNouns, i) ??
        nounActor(tree, nouns, d, certain, i) ??
        forcesActor(tree, named, i))
    if (actor) found.push(actor)
  })
  return found
}
