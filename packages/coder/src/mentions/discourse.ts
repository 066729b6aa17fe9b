import { headAt, labelAt, lemmaAt, type Tree, wordAt } from '../syntax/tree.ts'
import { type Actor, canAct } from './actors.ts'
import type { ResolvedMention } from './resolve-parties.ts'

/** A party of an earlier sentence, to which a later one may point back without naming it. */
export interface RecentParty {
  readonly party: string
  /** Sentences since it was last named; 0 for the one before. */
  readonly ago: number
  /** Whether it was a subject when it was last named. */
  readonly subject: boolean
  /** In how many sentences it was named. */
  readonly count: number
  /** Whether the title names it. */
  readonly titled: boolean
  /** Parties that stood beside it in a sentence. */
  readonly partners: ReadonlySet<string>
}

interface Trace {
  last: number
  subject: boolean
  count: number
  titled: boolean
  partners: Set<string>
}

/** What earlier sentences of the article left behind for "he", "the ministry", "both sides". */
export interface Discourse {
  /** Party of the last person in the text. */
  person: readonly string[]
  /** Last party that was a subject. */
  subject: readonly string[]
  /** All parties of that subject: "Chad and Sudan". */
  row: readonly string[]
  /** The last two parties that stood in one sentence. */
  pair: readonly string[]
  /** Office noun ("minister", "ministry") → party that was last named with it. */
  offices: Map<string, readonly string[]>
  /** How often each party was named. */
  counts: Map<string, number>
  /** Parties by when they last acted or were named, latest first; the subject of a sentence before its other parties. */
  order: readonly string[]
  /** What is known of each of them. */
  traces: Map<string, Trace>
  /** How many sentences were read that name a party. */
  sentences: number
}

/** How many parties back a text may refer without naming them. */
const RECENT_KEPT = 6

export const startDiscourse = (): Discourse => ({
  person: [],
  subject: [],
  row: [],
  pair: [],
  offices: new Map(),
  counts: new Map(),
  order: [],
  traces: new Map(),
  sentences: 0,
})

/** The parties of the sentences before, latest first. */
export const recentOf = (d: Discourse): RecentParty[] =>
  d.order.flatMap((party) => {
    const trace = d.traces.get(party)
    return trace ? [{ ...trace, party, ago: d.sentences - trace.last }] : []
  })

/** Marks the end of the title. */
export function endTitle(d: Discourse) {
  for (const trace of d.traces.values()) trace.titled = true
}

/** Notes the parties of one sentence; the first `subjects` of them are its subjects. */
function note(d: Discourse, named: readonly string[], subjects: number) {
  d.sentences++
  const parties = [...new Set(named)]
  for (const [i, party] of parties.entries()) {
    const known = d.traces.get(party)
    const partners = known?.partners ?? new Set<string>()
    for (const other of parties) if (other !== party) partners.add(other)
    d.traces.set(party, {
      last: d.sentences,
      subject: i < subjects,
      count: (known?.count ?? 0) + 1,
      titled: known?.titled ?? false,
      partners,
    })
  }
  d.order = [...new Set([...parties, ...d.order])].slice(0, RECENT_KEPT)
}

/** The parties of an actor and of those that stand in one row with it: "Chad and Sudan". */
export function rowParties(tree: Tree, actors: readonly Actor[], of: Actor): readonly string[] {
  const top = (head: number): number =>
    labelAt(tree, head) === 'conj' && headAt(tree, head) >= 0 ? top(headAt(tree, head)) : head
  const row = actors.filter((a) => canAct(a) && top(a.head) === top(of.head))
  return [...new Set(row.flatMap((a) => a.parties))]
}

/** "Mulligan said": a stranger has spoken, so that "he" is no longer the person named before. */
const strangerSpeaks = (tree: Tree, actors: readonly Actor[]): boolean =>
  tree.parse.tag.some(
    (tag, i) =>
      tag === 'NNP' &&
      labelAt(tree, i) === 'nsubj' &&
      /^(say|tell|add|note)$/.test(lemmaAt(tree, headAt(tree, i))) &&
      !actors.some((a) => a.head === i || (a.first <= i && i <= a.last)),
  )

/** Remembers the sentence's actors for those that follow. */
export function remember(d: Discourse, tree: Tree, actors: readonly Actor[]) {
  const acting = actors.filter(canAct)
  if (strangerSpeaks(tree, actors)) d.person = []
  for (const a of actors) {
    if (a.kind !== 'person') continue
    d.person = a.parties
    // "Crown Prince Abdullah", "president Alfonsin": the prince, the president.
    for (let i = a.first - 1; i < a.last; i++) d.offices.set(wordAt(tree, i), a.parties)
  }
  for (const a of acting) {
    for (const code of a.parties) d.counts.set(code, (d.counts.get(code) ?? 0) + 1)
    if (a.noun === 'agent' && a.kind !== 'pronoun') d.offices.set(wordAt(tree, a.head), a.parties)
    if (a.kind === 'person' || a.noun === 'agent') d.person = a.parties
  }
  const subjects = acting.filter((a) => /^nsubj/.test(labelAt(tree, a.head)))
  const person = subjects.find((a) => a.kind === 'person' || a.noun === 'agent')
  if (person) d.person = person.parties
  const first = subjects[0] ?? acting[0]
  if (first) {
    d.subject = first.parties
    d.row = rowParties(tree, acting, first)
  }
  const distinct = [...new Set(acting.flatMap((a) => a.parties))]
  const named = (of: readonly Actor[]) => of.filter((a) => a.kind !== 'group').flatMap((a) => a.parties)
  note(d, named([...subjects, ...actors]), new Set(named(subjects)).size)
  if (distinct.length >= 2) d.pair = distinct.slice(0, 2)
}

/** Remembers the names of a sentence that was not parsed: the first one is taken for its subject. */
export function rememberNames(d: Discourse, mentions: readonly ResolvedMention[]) {
  const acting = mentions.filter((m) => !m.targetOnly && m.parties.length > 0 && m.kind !== 'group')
  for (const { parties } of acting)
    for (const code of parties) d.counts.set(code, (d.counts.get(code) ?? 0) + 1)
  const person = acting.find((m) => m.kind === 'person')
  if (person) d.person = person.parties
  if (acting[0]) {
    d.subject = acting[0].parties
    d.row = acting[0].parties
  }
  const distinct = [...new Set(acting.flatMap((m) => m.parties))]
  note(d, distinct, acting[0]?.parties.length ?? 0)
  if (distinct.length >= 2) d.pair = distinct.slice(0, 2)
}
