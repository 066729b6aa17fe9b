import { headAt, labelAt, type Tree, wordAt } from '../syntax/tree.ts'
import { type Actor, canAct } from './actors.ts'
import type { ResolvedMention } from './resolve-parties.ts'

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
  recent: readonly string[]
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
  recent: [],
})

/** The parties of an actor and of those that stand in one row with it: "Chad and Sudan". */
export function rowParties(tree: Tree, actors: readonly Actor[], of: Actor): readonly string[] {
  const top = (head: number): number =>
    labelAt(tree, head) === 'conj' && headAt(tree, head) >= 0 ? top(headAt(tree, head)) : head
  const row = actors.filter((a) => canAct(a) && top(a.head) === top(of.head))
  return [...new Set(row.flatMap((a) => a.parties))]
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
  if (first) {
    d.subject = first.parties
    d.row = rowParties(tree, acting, first)
  }
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
  if (acting[0]) {
    d.subject = acting[0].parties
    d.row = acting[0].parties
  }
  const distinct = [...new Set(acting.flatMap((m) => m.parties))]
  d.recent = [...new Set([...distinct, ...d.recent])].slice(0, RECENT_KEPT)
  if (distinct.length >= 2) d.pair = distinct.slice(0, 2)
}
