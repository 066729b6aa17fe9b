import type { MapFilter } from '@dualtrack/domain'
import { mapParties } from '@dualtrack/store'
import { beforeEach, expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs } from './support/samples.ts'

describeStore('the map', (store) => {
  const read = async (parts: Partial<MapFilter> = {}) => {
    const filter: MapFilter = {
      role: 'source',
      counterpart: [],
      window: 30,
      scale: 'plover',
      count: 'stories',
      basis: 'reviewed',
      ...parts,
    }
    return (await mapParties(store(), filter)).map(
      ({ party, stance, thin }) =>
        `${party} ${stance.diplomacy} ${stance.threat} ${stance.stories}${thin ? ' thin' : ''}`,
    )
  }

  beforeEach(async () => {
    await saveActs(store(), '2026-01-01', 'USA>IRN ASSAULT', 'USA>ISR AID')
    await saveActs(store(), '2026-01-20', 'USA>IRN ASSAULT', 'IRN>- ASSAULT')
    await saveActs(store(), '2026-01-21', 'USA>IRN ASSAULT')
    await saveActs(store(), '2026-01-22', 'USA>IRN ASSAULT', 'QAT>IRN AID')
  })

  it('gives the stance of each party over the window that ends with the last day', async () => {
    expect(await read()).toEqual(['IRN 0 45 1 thin', 'QAT 50 0 1 thin', 'USA 16.67 60 4'])
  })

  it('keeps to the window, and leaves out who has no vote in it', async () => {
    expect(await read({ day: '2026-01-20', window: 1 })).toEqual(['IRN 0 45 1 thin', 'USA 0 45 1 thin'])
    expect(await read({ day: '2025-12-31' })).toEqual([])
  })

  it('keeps to what is done to the counterparts, a story towards two of them counted once', async () => {
    expect(await read({ counterpart: ['ISR'] })).toEqual(['USA 50 0 1 thin'])
    expect(await read({ counterpart: ['ISR', 'IRN'], day: '2026-01-01' })).toEqual(['USA 33.33 30 1 thin'])
  })

  it('tells what is done to each party, by all or by some', async () => {
    expect(await read({ role: 'target' })).toEqual(['IRN 16.67 60 5', 'ISR 50 0 1 thin'])
    expect(await read({ role: 'target', counterpart: ['QAT'] })).toEqual(['IRN 50 0 1 thin'])
  })
})
