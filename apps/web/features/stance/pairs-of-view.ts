import { distinctPairs } from '@dualtrack/domain'
import { DEFAULT_VIEW, type StanceView } from './stance-search.ts'

type Who = Pick<StanceView, 'party' | 'counterpart' | 'pair' | 'open'>

/** Pairs that a change from parties begins with; more are added by hand. */
const MOST = 6

const DEFAULT_PAIR = DEFAULT_VIEW.party.join('-')

/** The pairs that a view of parties stands for: each with each counterpart, or without any, each with each other. */
export function asPairs({ party, counterpart }: StanceView): Who {
  const others = counterpart.length > 0 ? counterpart : party
  const all = party.flatMap((one) =>
    others.filter((other) => other !== one).map((other) => `${one}-${other}`),
  )
  const pair = distinctPairs(all).slice(0, MOST)
  return {
    party: [],
    counterpart: [],
    pair: pair.length > 0 ? pair : [withSomeone(party[0])],
    open: undefined,
  }
}

/** One party alone is paired with the one that is shown first, or with the other of the two. */
function withSomeone(party: string | undefined): string {
  if (party === undefined) return DEFAULT_PAIR
  const other = DEFAULT_VIEW.party.find((code) => code !== party) ?? ''
  return `${party}-${other}`
}

/** The parties of the pairs of a view, each once, towards everyone. */
export const asParties = ({ pair }: StanceView): Who => ({
  party: [...new Set(pair.flatMap((one) => one.split('-')))],
  counterpart: [],
  pair: [],
  open: undefined,
})
