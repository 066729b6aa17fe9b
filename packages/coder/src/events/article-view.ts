import type { Quad } from '@dualtrack/domain'
import type { PlacedSentence, Told } from './told.ts'

/** All that could be told of one act, clearest first, by source, target and quad. */
export type ToldGroups = Map<string, [Told, ...Told[]]>

const keyOf = (source: string, target: string | null, quad: Quad): string =>
  `${source}>${target ?? ''}>${quad}`

/** All that could be told, by source, target and quad; clearest first. */
export function groupsOf(all: Iterable<Told>): ToldGroups {
  const groups = new Map<string, [Told, ...Told[]]>()
  for (const told of all) {
    const key = keyOf(told.source, told.target, told.quad)
    const known = groups.get(key)
    if (known) known.push(told)
    else groups.set(key, [told])
  }
  for (const group of groups.values()) group.sort((a, b) => b.score - a.score)
  return groups
}

/** In how many sentences each party, and each two, are named or referred to. */
function presence(sentences: readonly PlacedSentence[]) {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const parties = new Set<string>()
  for (const { sentence } of sentences) {
    const here = [...new Set(sentence.actors.flatMap((a) => a.parties))].sort()
    for (const [i, party] of here.entries()) {
      parties.add(party)
      add(party)
      for (const other of here.slice(i + 1)) add(`${party}+${other}`)
    }
  }
  return { counts, parties: parties.size }
}

/** What the other acts of an article and its parties say of one act. */
export interface ArticleView {
  /** Log-odds of the clearest telling of an act; far below 0 where nothing tells it. */
  readonly best: (source: string, target: string | null, quad: Quad) => number
  /** Log-odds of the clearest act of the source of this quad that is aimed at somebody. */
  readonly aimed: (source: string, quad: Quad) => number
  /** Log-odds of the clearest act between two parties, whichever way, that is told with both in the sentence. */
  readonly named: (a: string, b: string) => number
  /** Log-odds of the clearest act of the article. */
  readonly clearest: number
  /** Log-odds of the clearest other act that the same word of the same sentence tells. */
  readonly rival: (told: Told) => number
  /** Sentences that could tell an act. */
  readonly sentences: number
  /** Parties of the article. */
  readonly parties: number
  /** In how many sentences a party, or two together, are named or referred to. */
  readonly presence: (party: string, other?: string) => number
}

/** Stands for the log-odds of what nothing tells. */
export const UNTOLD = -9

const pairOf = (a: string, b: string): string => (a < b ? `${a}+${b}` : `${b}+${a}`)

const wordOf = ({ place, candidate }: Told): string => `${place.number}:${candidate.context.cue.head}`

/** Looks at all acts and parties of an article together. */
export function viewOf(sentences: readonly PlacedSentence[], groups: ToldGroups): ArticleView {
  const aimed = new Map<string, number>()
  const named = new Map<string, number>()
  const words = new Map<string, Told[]>()
  for (const group of groups.values()) {
    const { source, target, quad, score } = group[0]
    const act = `${source}>${quad}`
    if (target !== null) aimed.set(act, Math.max(aimed.get(act) ?? UNTOLD, score))
    for (const told of group) {
      if (told.target !== null && told.to?.actor.kind !== 'implicit' && told.from.actor.kind !== 'implicit') {
        const two = pairOf(told.source, told.target)
        named.set(two, Math.max(named.get(two) ?? UNTOLD, told.score))
      }
      const ofWord = words.get(wordOf(told))
      if (ofWord) ofWord.push(told)
      else words.set(wordOf(told), [told])
    }
  }
  const { counts, parties } = presence(sentences)
  return {
    best: (source, target, quad) => groups.get(keyOf(source, target, quad))?.[0].score ?? UNTOLD,
    aimed: (source, quad) => aimed.get(`${source}>${quad}`) ?? UNTOLD,
    named: (a, b) => named.get(pairOf(a, b)) ?? UNTOLD,
    clearest: Math.max(UNTOLD, ...[...groups.values()].map(([first]) => first.score)),
    rival: (told) =>
      Math.max(
        UNTOLD,
        ...(words.get(wordOf(told)) ?? [])
          .filter((o) => o.source !== told.source || o.target !== told.target)
          .map((o) => o.score),
      ),
    sentences: sentences.length,
    parties,
    presence: (party, other) => counts.get(other === undefined ? party : pairOf(party, other)) ?? 0,
  }
}
