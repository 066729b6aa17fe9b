import {
  addSums,
  type DyadFilter,
  dayFromNumber,
  dayNumber,
  emptySums,
  type MapFilter,
  stanceOf,
  type VoteSums,
} from '@dualtrack/domain'
import { dyads, dyadsWithParties, mapParties, type Store, saveReview } from '@dualtrack/store'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { dyadFilter, saveActs } from './support/samples.ts'

const FIRST = dayNumber('2023-12-30')
const DAYS = 100
const PARTIES = ['USA', 'IRN', 'QAT', 'OMN']
const TYPES = ['AID', 'CONSULT', 'THREATEN', 'SANCTION']

/** Three reviewed acts among some sixty, over the ends of three months. */
async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 30; i++) {
    const [a, b, c] = [0, 1, 2].map((k) => PARTIES[(i + k * (1 + (i % 2))) % 4] ?? '')
    const acts = [`${a}>${b} ${TYPES[i % 4]}`, `${a}>${a === c ? b : c} ${TYPES[(i + 1) % 4]}`]
    await saveActs(store, dayFromNumber(FIRST + ((i * 37) % DAYS)), ...acts)
  }
  const events = await store.db.selectFrom('event').select('id').orderBy('id').limit(3).execute()
  const by = { reviewer: 'an analyst', reason: '', at: 0 }
  const [first, second, third] = events.map(({ id }) => ({ event: id, ...by }))
  if (first === undefined || second === undefined || third === undefined) throw new Error('Nothing to review')
  await saveReview(store, { ...first, verdict: 'rejected' })
  await saveReview(store, { ...second, verdict: 'confirmed' })
  const recoded = { source: 'OMN', target: 'USA', type: 'AID' as const }
  await saveReview(store, { ...third, verdict: 'recoded', recoded })
}

type Range = Pick<DyadFilter, 'from' | 'to' | 'basis' | 'count'>

/** The sums of the days alone, by the key of their rows. */
async function byDays<Row extends VoteSums>(
  rows: readonly (Row & { day: number; unit: string; scale: string; basis: string })[],
  { from, to, basis, count }: Range,
  keyOf: (row: Row) => string,
) {
  const sums = new Map<string, VoteSums>()
  for (const row of rows) {
    const isIn =
      (from === undefined || row.day >= dayNumber(from)) && (to === undefined || row.day <= dayNumber(to))
    if (!isIn || row.unit !== count || row.scale !== 'plover') continue
    if (basis === 'coded' && row.basis === 'review') continue
    sums.set(keyOf(row), addSums(sums.get(keyOf(row)) ?? emptySums(), row))
  }
  return [...sums].filter(([, { events }]) => events > 0).map(([key, sum]) => [key, stanceOf(sum)] as const)
}

const inOrder = <Value>(rows: readonly (readonly [string, Value])[]) =>
  rows.toSorted(([a], [b]) => (a < b ? -1 : 1))

const range = fc.record({
  from: fc.option(fc.integer({ min: -2, max: DAYS + 2 }), { nil: undefined }),
  to: fc.option(fc.integer({ min: -2, max: DAYS + 2 }), { nil: undefined }),
  basis: fc.constantFrom('coded' as const, 'reviewed' as const),
  count: fc.constantFrom('stories' as const, 'articles' as const),
})

describeStore('questions over months', (store) => {
  const runs = () => (store().kind === 'sqlite' ? 150 : 30)

  it('are answered as from the days alone', async () => {
    await fill(store())
    const dyadDays = await store().db.selectFrom('dyad_day').selectAll().execute()
    const partyDays = await store().db.selectFrom('party_day').selectAll().execute()
    await fc.assert(
      fc.asyncProperty(range, async ({ from, to, ...rest }) => {
        const [a, b] = [from, to].map((day) => (day === undefined ? undefined : dayFromNumber(FIRST + day)))
        const isForward = a === undefined || b === undefined || a <= b
        const asked: Range = { ...rest, ...(isForward ? { from: a, to: b } : { from: b, to: a }) }
        const pairs = await byDays(dyadDays, asked, ({ source, target }) => `${source}>${target}`)
        const found = await dyads(store(), dyadFilter(asked))
        expect(inOrder(found.map(({ source, target, stance }) => [`${source}>${target}`, stance]))).toEqual(
          inOrder(pairs),
        )
        const { dyads: top } = await dyadsWithParties(store(), dyadFilter({ ...asked, top: 4 }))
        expect(top).toEqual(found)
        if (asked.from === undefined || asked.to === undefined) return
        const window = dayNumber(asked.to) - dayNumber(asked.from) + 1
        const map: MapFilter = {
          ...{ role: 'source', counterpart: [], day: asked.to, window, scale: 'plover' },
          ...{ count: asked.count, basis: asked.basis },
        }
        const parties = await mapParties(store(), map)
        expect(parties.map(({ party, stance }) => [party, stance])).toEqual(
          inOrder(await byDays(partyDays, asked, ({ party }) => party)),
        )
        const targets = await byDays(dyadDays, asked, ({ target }) => target)
        expect(
          (await mapParties(store(), { ...map, role: 'target' })).map(({ party, stance }) => [party, stance]),
        ).toEqual(inOrder(targets))
      }),
      { numRuns: runs() },
    )
  })
})
