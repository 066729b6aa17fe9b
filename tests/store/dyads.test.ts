import { dyads, dyadsWithParties } from '@dualtrack/store'
import { beforeEach, expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { dyadFilter, saveActs } from './support/samples.ts'

describeStore('dyads', (store) => {
  const read = async (parts: Parameters<typeof dyadFilter>[0] = {}) =>
    (await dyads(store(), dyadFilter(parts))).map(({ source, target, stance }) => [
      `${source}>${target}`,
      stance.diplomacy,
      stance.threat,
      stance.events,
      stance.stories,
    ])

  beforeEach(async () => {
    await saveActs(store(), '2026-01-01', 'USA>IRN ASSAULT', 'USA>IRN AID', 'USA>- MOBILIZE')
    await saveActs(store(), '2026-01-05', 'USA>IRN AID', 'IRN>USA ASSAULT')
    await saveActs(store(), '2026-01-09', 'QAT>IRN AID', 'QAT>USA AID')
  })

  it('gives each directed pair over all days, those with most events first', async () => {
    expect(await read()).toEqual([
      ['USA>IRN', 50, 22.5, 3, 2],
      ['IRN>USA', 0, 45, 1, 1],
      ['QAT>IRN', 50, 0, 1, 1],
      ['QAT>USA', 50, 0, 1, 1],
    ])
  })

  it('keeps to sources, targets and days', async () => {
    expect(await read({ source: ['QAT', 'IRN'] })).toHaveLength(3)
    expect(await read({ target: ['USA'] })).toHaveLength(2)
    expect(await read({ source: ['USA'], target: ['USA'] })).toEqual([])
    expect(await read({ from: '2026-01-05', to: '2026-01-05' })).toEqual([
      ['IRN>USA', 0, 45, 1, 1],
      ['USA>IRN', 50, 0, 1, 1],
    ])
  })

  it('takes the scale asked for', async () => {
    expect(await read({ source: ['QAT'], target: ['USA'], scale: 'goldstein' })).toEqual([
      ['QAT>USA', 35, 0, 1, 1],
    ])
  })

  it('puts the members of a group together, an earlier group first', async () => {
    const west = { code: 'WEST', members: ['USA', 'QAT'] }
    const gulf = { code: 'GULF', members: ['QAT'] }
    expect(await read({ group: [west, gulf] })).toEqual([
      ['WEST>IRN', 60, 18, 4, 3],
      ['IRN>WEST', 0, 45, 1, 1],
      ['WEST>WEST', 50, 0, 1, 1],
    ])
    expect((await read({ group: [gulf] })).map(([pair]) => pair)).toContain('GULF>IRN')
  })

  it('says what each party gives and receives, and keeps those with most votes', async () => {
    const sides = async (top?: number) =>
      (await dyadsWithParties(store(), dyadFilter(top === undefined ? {} : { top }))).parties.map(
        ({ party, sent, received }) => [party, sent.events, received.events],
      )
    expect(await sides()).toEqual([
      ['IRN', 1, 4],
      ['USA', 3, 2],
      ['QAT', 2, 0],
    ])
    expect(await sides(2)).toEqual([
      ['IRN', 1, 3],
      ['USA', 3, 1],
    ])
  })

  it('refuses a range that ends before it begins', async () => {
    await expect(read({ from: '2026-01-05', to: '2026-01-04' })).rejects.toMatchObject({
      code: 'INVALID_RANGE',
    })
  })
})
