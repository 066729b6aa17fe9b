import { headAt, kidsAt, labelAt, type Tree, tagAt, wordAt } from '../syntax/tree.ts'
import { type Actor, canAct, isFormer } from './actors.ts'
import type { NounClasses } from './nouns.ts'
import type { ResolvedMention } from './resolve-parties.ts'

/** What earlier sentences of the article left behind for "he", "the ministry", "both sides". */
export interface Discourse {
  /** Party of the last person in the text. */
  person: readonly string[]
  /** Last party that was a subject. */
  subject: readonly string[]
  /** The last two parties that stood in one sentence. */
  pair: readonly string[]
  /** Office noun ("minister", "ministry") → party that was last named with it. */
  offices: Map<string, readonly string[]>
  /** How often each party was named. */
  counts: Map<string, number>
  /** Parties by when they last acted or were named, latest first; the subject of a sentence before its other parties. */
  recent: readonly string[]
}

/** How many parties back a text may refer without naming them. */
const RECENT_KEPT = 6

export const startDiscourse = (): Discourse => ({
  person: [],
  subject: [],
  pair: [],
  offices: new Map(),
  counts: new Map(),
  recent: [],
})

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself'])
const GROUP_PRONOUNS = new Set(['it', 'its', 'they', 'them', 'their', 'itself', 'themselves'])
const SIDES = new Set([
  'sides',
  'countries',
  'nations',
  'neighbours',
  'neighbors',
  'leaders',
  'governments',
  'parties',
  'ministers',
  'states',
  'allies',
  'foes',
  'rivals',
  'powers',
  'delegations',
  'capitals',
  'presidents',
  'officials',
  'counterparts',
])
const DEFINITE = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their', 'these', 'those'])
const STATE_NOUNS = new Set([
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'regime',
  'bloc',
  'group',
  'organisation',
  'organization',
  'movement',
  'alliance',
])
const PLAIN_HEADS = new Set([
  'officials',
  'diplomats',
  'negotiators',
  'sources',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])

const SENIOR_HEADS = new Set(['leaders', 'commanders', 'generals', 'ministers', 'lawmakers', 'aides'])
const SENIOR = new Set(['senior', 'top', 'other', 'military', 'political', 'hardline'])

const dominant = (d: Discourse): readonly string[] => {
  let best: string | undefined
  for (const [code, n] of d.counts) if (best === undefined || n > (d.counts.get(best) ?? 0)) best = code
  return best === undefined ? [] : [best]
}

/**
 * The subject actor before token `i` in the same sentence, else the nearest actor before it. An object is not the
 * subject of its own verb; it goes with an earlier object first.
 */
function inSentence(tree: Tree, actors: readonly Actor[], i: number, personal: boolean): readonly string[] {
  const object = /^(obj|iobj)$/.test(labelAt(tree, i))
  const before = actors.filter(
    (a) =>
      a.last < i &&
      canAct(a) &&
      (!personal || a.kind === 'person' || a.noun === 'agent') &&
      !(object && headAt(tree, a.head) === headAt(tree, i)),
  )
  const parallel = object ? before.findLast((a) => /^(obj|iobj)$/.test(labelAt(tree, a.head))) : undefined
  if (parallel) return parallel.parties
  const subject = before.findLast((a) => /^nsubj/.test(labelAt(tree, a.head)))
  return (subject ?? before.at(-1))?.parties ?? []
}

function pronounActor(tree: Tree, d: Discourse, actors: readonly Actor[], i: number): Actor | undefined {
  const word = wordAt(tree, i)
  const personal = PERSON_PRONOUNS.has(word)
  if (!personal && !GROUP_PRONOUNS.has(word)) return undefined
  const here = inSentence(tree, actors, i, personal)
  const plural = word.startsWith('the')
  const parties =
    here.length > 0
      ? here
      : personal
        ? d.person
        : plural && d.pair.length > 0 && d.subject.length === 0
          ? d.pair
          : d.subject
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
  certain: ReadonlySet<string>,
): readonly string[] {
  if (SIDES.has(word) && both) return d.pair
  if (word === 'administration' && certain.has('USA')) return ['USA']
  if (STATE_NOUNS.has(word)) return d.subject
  return d.offices.get(word) ?? (d.subject.length > 0 ? d.subject : dominant(d))
}

const BOTH = new Set(['both', 'two'])

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
  const both = words.some((w) => BOTH.has(w))
  const senior = SENIOR_HEADS.has(word) && words.some((w) => SENIOR.has(w))
  if (!both && !senior && !words.some((w) => DEFINITE.has(w)) && !PLAIN_HEADS.has(word)) return undefined
  if (isFormer(tree, i) || kids.some((k) => /^(NNP|NNPS)$/.test(tagAt(tree, k)))) return undefined
  const parties = partiesOfNoun(d, word, both, certain)
  if (parties.length === 0) return undefined
  return {
    parties,
    kind: 'office',
    token: i,
    first: kids[0] ?? i,
    last: i,
    head: i,
    link: 'self',
    noun: 'agent',
    targetOnly: false,
    place: false,
  }
}

/** Actors that have no name in this sentence: pronouns, "the ministry", "both sides". */
export function unnamedActors(
  tree: Tree,
  nouns: NounClasses,
  d: Discourse,
  certain: ReadonlySet<string>,
  named: readonly Actor[],
): Actor[] {
  const taken = new Set(named.flatMap((a) => [a.head, a.token]))
  const found: Actor[] = []
  tree.parse.tag.forEach((tag, i) => {
    if (taken.has(i)) return
    const actor = /^PRP/.test(tag) ? pronounActor(tree, d, named, i) : nounActor(tree, nouns, d, certain, i)
    if (actor) found.push(actor)
  })
  return found
}

/** Remembers the sentence's actors for those that follow. */
export function remember(d: Discourse, tree: Tree, actors: readonly Actor[]) {
  const acting = actors.filter(canAct)
  for (const a of actors) if (a.kind === 'person') d.person = a.parties
  for (const a of acting) {
    for (const code of a.parties) d.counts.set(code, (d.counts.get(code) ?? 0) + 1)
    if (a.noun === 'agent' && a.kind !== 'pronoun') d.offices.set(wordAt(tree, a.head), a.parties)
    if (a.kind === 'person' || a.noun === 'agent') d.person = a.parties
  }
  const subjects = acting.filter((a) => /^nsubj/.test(labelAt(tree, a.head)))
  const person = subjects.find((a) => a.kind === 'person' || a.noun === 'agent')
  if (person) d.person = person.parties
  const first = subjects[0] ?? acting[0]
  if (first) d.subject = first.parties
  const distinct = [...new Set(acting.flatMap((a) => a.parties))]
  const named = [...subjects, ...actors].filter((a) => a.kind !== 'group').flatMap((a) => a.parties)
  d.recent = [...new Set([...named, ...d.recent])].slice(0, RECENT_KEPT)
  if (distinct.length >= 2) d.pair = distinct.slice(0, 2)
}

/** Remembers the names of a sentence that was not parsed: the first one is taken for its subject. */
export function rememberNames(d: Discourse, mentions: readonly ResolvedMention[]) {
  const acting = mentions.filter((m) => !m.targetOnly && m.parties.length > 0 && m.kind !== 'group')
  for (const { parties } of acting)
    for (const code of parties) d.counts.set(code, (d.counts.get(code) ?? 0) + 1)
  const person = acting.find((m) => m.kind === 'person')
  if (person) d.person = person.parties
  if (acting[0]) d.subject = acting[0].parties
  const distinct = [...new Set(acting.flatMap((m) => m.parties))]
  d.recent = [...new Set([...distinct, ...d.recent])].slice(0, RECENT_KEPT)
  if (distinct.length >= 2) d.pair = distinct.slice(0, 2)
}
