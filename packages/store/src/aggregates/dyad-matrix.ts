import {
  addSums,
  type Dyad,
  type DyadFilter,
  type Exchange,
  emptySums,
  stanceOf,
  type VoteSums,
} from '@dualtrack/domain'
import { homesOf } from './top-parties.ts'

/** The sums of one directed pair. */
export type DyadSums = VoteSums & { source: string; target: string }

/** Directed pairs, and what each of their parties gives and receives within them. */
export interface DyadMatrix {
  /** Those with most votes first. */
  dyads: Dyad[]
  /** Those with most votes, given and received, first. */
  parties: Exchange[]
}

/**
 * The matrix of these pairs: members of a group put together, then the `top` parties kept. Votes add up exactly.
 * A story that tells of several members, or goes to several targets, counts once for each of them.
 */
export function dyadMatrix(rows: readonly DyadSums[], filter: Pick<DyadFilter, 'group' | 'top'>): DyadMatrix {
  const joined = joinGroups(rows, filter.group)
  const kept = keepTop(joined, filter.top)
  const dyads = kept
    .toSorted((a, b) => b.events - a.events || compare(a.source, b.source) || compare(a.target, b.target))
    .map(({ source, target, ...sums }) => ({ source, target, stance: stanceOf(sums) }))
  return { dyads, parties: exchanges(kept) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function joinGroups(rows: readonly DyadSums[], groups: DyadFilter['group']): readonly DyadSums[] {
  if (groups.length === 0) return rows
  const home = homesOf(groups)
  const joined = new Map<string, DyadSums>()
  for (const row of rows) {
    const [source, target] = [home.get(row.source) ?? row.source, home.get(row.target) ?? row.target]
    const key = `${source} ${target}`
    const sums = joined.get(key) ?? { ...emptySums(), source, target }
    addSums(sums, row)
    joined.set(key, sums)
  }
  return [...joined.values()]
}

/** The sums of each party, as the source and as the target of the pairs. */
function sidesOf(rows: readonly DyadSums[]) {
  const sides = new Map<string, { party: string; sent: VoteSums; received: VoteSums }>()
  const of = (party: string) => {
    const side = sides.get(party) ?? { party, sent: emptySums(), received: emptySums() }
    sides.set(party, side)
    return side
  }
  for (const row of rows) {
    addSums(of(row.source).sent, row)
    addSums(of(row.target).received, row)
  }
  return [...sides.values()].sort(
    (a, b) =>
      b.sent.events + b.received.events - a.sent.events - a.received.events || compare(a.party, b.party),
  )
}

function keepTop(rows: readonly DyadSums[], top: number | undefined): readonly DyadSums[] {
  if (top === undefined) return rows
  const kept = new Set(
    sidesOf(rows)
      .slice(0, top)
      .map(({ party }) => party),
  )
  return rows.filter(({ source, target }) => kept.has(source) && kept.has(target))
}

const exchanges = (rows: readonly DyadSums[]): Exchange[] =>
  sidesOf(rows).map(({ party, sent, received }) => ({
    party,
    sent: stanceOf(sent),
    received: stanceOf(received),
  }))
