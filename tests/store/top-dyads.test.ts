import { type Dyad, dyadFilterSchema } from '@dualtrack/domain'
import { dyads } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs } from './support/samples.ts'

/** The parties of these pairs with most votes, given and received. */
function topOf(pairs: readonly Dyad[], top: number): string[] {
  const votes = new Map<string, number>()
  for (const { source, target, stance } of pairs)
    for (const party of [source, target]) votes.set(party, (votes.get(party) ?? 0) + stance.events)
  const ranked = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return ranked.slice(0, top).map(([party]) => party)
}

const PARTIES = ['USA', 'IRN', 'QAT', 'OMN', 'EGY', 'TUR']
const TYPES = ['AID', 'CONSULT', 'THREATEN', 'SANCTION']

describeStore('dyads of the top parties', (store) => {
  it.each([1, 2, 3, 5, 9])('are the pairs among the %i with most votes in the range', async (top) => {
    for (let i = 0; i < 40; i++) {
      const [source, target] = [PARTIES[(i * i) % 6], PARTIES[(i * 5 + 1) % 6]]
      if (source !== target)
        await saveActs(store(), `2026-01-0${1 + (i % 9)}`, `${source}>${target} ${TYPES[i % 4]}`)
    }
    const range = { from: '2026-01-02', to: '2026-01-07' }
    const all = await dyads(store(), dyadFilterSchema.parse(range))
    const kept = topOf(all, top)
    const wanted = all.filter(({ source, target }) => kept.includes(source) && kept.includes(target))
    expect(await dyads(store(), dyadFilterSchema.parse({ ...range, top }))).toEqual(wanted)
  })
})
