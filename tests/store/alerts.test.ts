import { type AlertRuleInput, alertRuleSchema, alertSchema, deliverySchema } from '@dualtrack/domain'
import {
  addAlertRule,
  addDelivery,
  alertSecret,
  changeAlertRule,
  claimDeliveries,
  daysThatMeet,
  deleteAlertRule,
  finishAttempt,
  getAlertRule,
  listAlertRules,
  listAlerts,
  listDeliveries,
  recordAlerts,
} from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs } from './support/samples.ts'

const rule = (parts: Partial<AlertRuleInput> = {}): AlertRuleInput => ({
  name: 'Iran threatens',
  party: 'IRN',
  counterpart: [],
  measure: 'net',
  condition: 'below',
  threshold: -10,
  window: 3,
  minStories: 1,
  webhook: 'https://hooks.example/a',
  active: true,
  ...parts,
})

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

describeStore('alerts', (store) => {
  /** Looks at the rule as the checker does, and lists what there is. */
  const look = async (id: string) => {
    const asked = await getAlertRule(store(), id)
    if (asked === null) throw new Error('The rule is there.')
    await recordAlerts(store(), asked, await daysThatMeet(store(), asked), (alert) => `to ${alert.day}`)
    return listAlerts(store(), { party: [] })
  }

  it('are days on which a rule begins to be met, past ones at the first look, and sent from then on', async () => {
    await saveActs(store(), day(1), 'IRN>USA THREATEN')
    const { id } = await addAlertRule(store(), rule())
    const [past, ...none] = await look(id)
    expect(none).toEqual([])
    expect(alertSchema.parse(past)).toMatchObject({
      day: day(1),
      value: -17.5,
      past: true,
      withdrawnAt: null,
    })
    expect(await claimDeliveries(store(), 9, 1000)).toEqual([])

    await saveActs(store(), day(10), 'IRN>USA AGREE')
    await saveActs(store(), day(12), 'IRN>USA ASSAULT')
    expect((await look(id)).map((alert) => [alert.day, alert.past])).toEqual([
      [day(12), false],
      [day(1), true],
    ])
    const [due] = await claimDeliveries(store(), 9, 60_000)
    expect(due).toMatchObject({ body: `to ${day(12)}`, url: 'https://hooks.example/a', attempts: 0 })
    expect(due?.secret).toBe(await alertSecret(store(), id))
    expect(due?.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(await claimDeliveries(store(), 9, 60_000)).toEqual([])
    expect((await listAlertRules(store())).map((one) => alertRuleSchema.parse(one).alerts)).toEqual([2])
  })

  it('look again without doubling anything', async () => {
    await saveActs(store(), day(1), 'IRN>USA AGREE')
    const { id } = await addAlertRule(store(), rule())
    await look(id)
    await saveActs(store(), day(9), 'IRN>USA ASSAULT')
    const first = await look(id)
    expect(await look(id)).toEqual(first)
    expect(await listDeliveries(store(), id, 9)).toHaveLength(1)
  })

  it('are withdrawn when the corpus no longer gives them, and come back with it, unsent', async () => {
    await saveActs(store(), day(1), 'IRN>USA AGREE')
    const { id } = await addAlertRule(store(), rule())
    await look(id)
    await saveActs(store(), day(9), 'IRN>USA THREATEN')
    await look(id)
    await saveActs(store(), day(9), 'IRN>USA AID', 'IRN>UN AID')
    expect((await look(id))[0]?.withdrawnAt).not.toBeNull()
    expect((await getAlertRule(store(), id))?.alerts).toBe(0)
    for (const act of ['IRN>USA ASSAULT', 'IRN>UN ASSAULT', 'IRN>OMN ASSAULT'])
      await saveActs(store(), day(9), act)
    const again = await look(id)
    expect(again.map(({ withdrawnAt }) => withdrawnAt)).toEqual([null])
    expect(await listDeliveries(store(), id, 9)).toHaveLength(1)
  })

  it('of an archive that comes in late are listed and not sent', async () => {
    await saveActs(store(), '2026-03-01', 'IRN>USA AGREE')
    const { id } = await addAlertRule(store(), rule())
    await look(id)
    await saveActs(store(), day(9), 'IRN>USA ASSAULT')
    expect((await look(id)).map(({ past }) => past)).toEqual([true])
    expect(await listDeliveries(store(), id, 9)).toEqual([])
  })

  it('look towards counterparts only', async () => {
    await saveActs(store(), day(1), 'IRN>USA ASSAULT')
    const { id } = await addAlertRule(store(), rule({ counterpart: ['ISR', 'SAU'] }))
    expect(await look(id)).toEqual([])
    await saveActs(store(), day(2), 'IRN>SAU ASSAULT')
    expect(await look(id)).toHaveLength(1)
  })

  it('are forgotten when their rule asks something else, and kept when it is only renamed', async () => {
    await saveActs(store(), day(1), 'IRN>USA ASSAULT')
    const { id } = await addAlertRule(store(), rule())
    await look(id)
    expect((await changeAlertRule(store(), id, { name: 'Other' }))?.alerts).toBe(1)
    const changed = await changeAlertRule(store(), id, { threshold: -90 })
    expect(changed).toMatchObject({ alerts: 0, checkedAt: null, name: 'Other', threshold: -90 })
    expect(await deleteAlertRule(store(), id)).toBe(true)
    expect(await deleteAlertRule(store(), id)).toBe(false)
    expect(await changeAlertRule(store(), id, {})).toBeNull()
  })

  it('of the time that a rule was off are past', async () => {
    await saveActs(store(), day(1), 'IRN>USA AGREE')
    const { id } = await addAlertRule(store(), rule())
    await look(id)
    await changeAlertRule(store(), id, { active: false })
    await saveActs(store(), day(9), 'IRN>USA ASSAULT')
    await changeAlertRule(store(), id, { active: true })
    expect((await look(id)).map(({ past }) => past)).toEqual([true])
  })

  it('log every attempt to bring a message, which is due again until it is sent or given up', async () => {
    const { id } = await addAlertRule(store(), rule())
    await addDelivery(store(), id, 'test')
    const [first] = await claimDeliveries(store(), 9, 60_000)
    if (first === undefined) throw new Error('The message is due.')
    await finishAttempt(store(), first, {
      status: 500,
      error: 'Broken',
      state: 'waiting',
      retryAt: Date.now(),
    })
    const [second] = await claimDeliveries(store(), 9, 60_000)
    expect(second?.attempts).toBe(1)
    if (second === undefined) throw new Error('The message is due again.')
    await finishAttempt(store(), second, { status: 204, error: null, state: 'sent', retryAt: null })
    expect(await claimDeliveries(store(), 9, 60_000)).toEqual([])
    const [delivery] = await listDeliveries(store(), id, 9)
    expect(deliverySchema.parse(delivery)).toMatchObject({
      state: 'sent',
      alertId: null,
      nextAttemptAt: null,
      attempts: [
        { status: 500, error: 'Broken' },
        { status: 204, error: null },
      ],
    })
  })
})
