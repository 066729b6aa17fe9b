import { MIN_STORIES, type Stance } from '@dualtrack/domain'
import type { PairRow } from './to-matrix.ts'

export const isThin = ({ stories }: Stance) => stories < MIN_STORIES

/** What the sentence above the matrix says. */
export interface Hostile {
  pair: PairRow
  net: number
  /** Whether what comes back is like it: their 90% bands meet; null when too little comes back. */
  alike: boolean | null
}

/** The directed pair with the lowest net among those with enough stories; none where no such net is below 0. */
export function mostHostile(pairs: readonly PairRow[]): Hostile | undefined {
  let worst: Hostile | undefined
  for (const pair of pairs) {
    const { net } = pair.stance
    if (net === null || net >= 0 || isThin(pair.stance) || net >= (worst?.net ?? 0)) continue
    worst = { pair, net, alike: alikeOf(pair) }
  }
  return worst
}

function alikeOf({ stance, back }: PairRow): boolean | null {
  const [here, there] = [stance.bands.net, back?.bands.net]
  if (back === undefined || isThin(back) || here === null || there === null || there === undefined)
    return null
  return here[0] <= there[1] && there[0] <= here[1]
}
