import type { Dyad, Exchange, Stance } from '@dualtrack/domain'
import type { DyadsAnswer } from '../../api/dyads.ts'
import type { Order } from './dyads-search.ts'

/** The pairs as rows and columns. */
export interface Matrix {
  /** Parties that act, and parties acted upon, in order. */
  rows: string[]
  columns: string[]
  stance: (source: string, target: string) => Stance | undefined
  sent: (party: string) => Stance | undefined
  received: (party: string) => Stance | undefined
  /** Most acts of a cell. */
  most: number
}

const NO_NET = Number.POSITIVE_INFINITY

/** Parties in the order asked for: most acts first, most hostile first, or by name. */
function ordered(
  parties: readonly Exchange[],
  side: 'sent' | 'received',
  order: Order,
  nameOf: (code: string) => string,
): string[] {
  const acting = parties.filter((party) => party[side].events > 0)
  const by: Record<Order, (a: Exchange, b: Exchange) => number> = {
    volume: () => 0,
    net: (a, b) => (a[side].net ?? NO_NET) - (b[side].net ?? NO_NET),
    name: (a, b) => nameOf(a.party).localeCompare(nameOf(b.party)),
  }
  return acting.toSorted(by[order]).map(({ party }) => party)
}

const keyOf = (source: string, target: string) => `${source} ${target}`

/** The answer as a matrix. The answer's parties come with most acts first. */
export function toMatrix(
  { dyads, parties }: Pick<DyadsAnswer, 'dyads' | 'parties'>,
  order: Order,
  nameOf: (code: string) => string,
): Matrix {
  const cells = new Map(dyads.map((dyad) => [keyOf(dyad.source, dyad.target), dyad.stance]))
  const sides = new Map(parties.map((party) => [party.party, party]))
  return {
    rows: ordered(parties, 'sent', order, nameOf),
    columns: ordered(parties, 'received', order, nameOf),
    stance: (source, target) => cells.get(keyOf(source, target)),
    sent: (party) => sides.get(party)?.sent,
    received: (party) => sides.get(party)?.received,
    most: dyads.reduce((most, { stance }) => Math.max(most, stance.events), 1),
  }
}

/** A directed pair beside its way back. */
export interface PairRow extends Dyad {
  back: Stance | undefined
}

/** Each directed pair with what comes back. */
export function toPairs(dyads: readonly Dyad[]): PairRow[] {
  const cells = new Map(dyads.map((dyad) => [keyOf(dyad.source, dyad.target), dyad.stance]))
  return dyads.map((dyad) => ({ ...dyad, back: cells.get(keyOf(dyad.target, dyad.source)) }))
}
