import type { Party } from '@dualtrack/domain'
import { listGroups, listParties, saveParties } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs } from './support/samples.ts'

const IRAN: Party = { code: 'IRN', kind: 'country', name: 'Iran', short: 'Iran' }
const NATO: Party = {
  code: 'NATO',
  kind: 'organisation',
  name: 'North Atlantic Treaty Organization',
  short: 'NATO',
}
const USA: Party = { code: 'USA', kind: 'country', name: 'United States', short: 'US' }
const GULF = { code: 'GULF', name: 'Gulf states', members: ['SAU', 'QAT'] }

describeStore('parties', (store) => {
  it('come by name with the votes that they cast', async () => {
    await saveParties(store(), [USA, NATO, IRAN], [GULF])
    await saveActs(store(), '2026-01-01', 'USA>IRN AID', 'USA>IRN AID', 'USA>- AID', 'IRN>USA REJECT')
    await saveActs(store(), '2026-01-02', 'USA>IRN AID')
    expect(await listParties(store())).toEqual([
      { ...IRAN, events: 1 },
      { ...NATO, events: 0 },
      { ...USA, events: 3 },
    ])
    expect(await listGroups(store())).toEqual([GULF])
  })

  it('take the place of those before', async () => {
    await saveParties(store(), [USA, NATO], [GULF])
    await saveParties(store(), [{ ...USA, short: 'America' }], [])
    expect(await listParties(store())).toEqual([{ ...USA, short: 'America', events: 0 }])
    expect(await listGroups(store())).toEqual([])
  })
})
