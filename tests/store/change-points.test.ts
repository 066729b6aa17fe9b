import { type ChangeFilter, changeExplanationSchema, changePointSchema } from '@dualtrack/domain'
import { changePoints, changePointsOf, explainChangePoint, joinStories } from '@dualtrack/store'
import { beforeEach, expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs } from './support/samples.ts'

const filter = (parts: Partial<ChangeFilter> & Pick<ChangeFilter, 'party'>): ChangeFilter => ({
  counterpart: [],
  measure: 'net',
  window: 7,
  minStories: 3,
  scale: 'plover',
  count: 'stories',
  basis: 'reviewed',
  ...parts,
})

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

describeStore('changePoints', (store) => {
  // Ten days of threats, then ten of agreements.
  beforeEach(async () => {
    for (let n = 1; n <= 10; n++) await saveActs(store(), day(n), 'IRN>USA THREATEN 0.8', 'IRN>UN REJECT 0.5')
    for (let n = 11; n <= 20; n++) await saveActs(store(), day(n), 'IRN>USA AGREE 0.8')
  })

  const explained = async (parts: Partial<ChangeFilter> = {}) => {
    const asked = filter({ party: ['IRN'], ...parts })
    const [change] = await changePoints(store(), asked)
    if (change === undefined) throw new Error('There is a change on the eleventh.')
    return explainChangePoint(store(), asked, change)
  }

  it('finds the day, for a party and for what it does to another', async () => {
    for (const counterpart of [[], ['USA']]) {
      const changes = await changePoints(store(), filter({ party: ['USA', 'IRN'], counterpart }))
      expect(
        changes.map((change) => [changePointSchema.parse(change).party, change.day, change.sure]),
      ).toEqual([['IRN', day(11), true]])
      expect(changes[0]?.counterparts).toEqual(counterpart)
    }
    expect(await changePoints(store(), filter({ party: ['IRN'], counterpart: ['UN'] }))).toEqual([])
  })

  it('looks at the days of the range alone', async () => {
    expect(await changePoints(store(), filter({ party: ['IRN'], from: day(18) }))).toEqual([])
    expect(await changePoints(store(), filter({ party: ['IRN'], to: day(9) }))).toEqual([])
  })

  it('explains it by the votes that the rollups are the sums of', async () => {
    const why = changeExplanationSchema.parse(await explained())
    expect(why.verdict).toBe('party')
    expect(why.types.map(({ type, actsBefore, actsAfter }) => [type, actsBefore, actsAfter])).toEqual([
      ['AGREE', 0, 7],
      ['THREATEN', 7, 0],
      ['REJECT', 7, 0],
    ])
    expect(why.change.before.events).toBe(14)
    expect(why.counterparts.map((row) => row.counterpart)).toEqual(['USA', 'UN'])
    expect(why.outlets.map((row) => row.outlet)).toEqual(['Daily Wire'])
    expect(why.acts).toHaveLength(12)
    expect(why.acts[0]?.event.evidence.quote).toBe('Some')
    expect(why.otherActs.acts).toBe(9)
  })

  it('counts a story once, on its first day, and each article where articles vote', async () => {
    const { articleId } = await saveActs(store(), day(12), 'IRN>USA AGREE 0.9')
    const twin = await saveActs(store(), day(13), 'IRN>USA AGREE 0.7')
    await joinStories(store(), [articleId, twin.articleId])
    const agreed = async (count: ChangeFilter['count']) =>
      (await explained({ count, counterpart: ['USA'] })).types.find(({ type }) => type === 'AGREE')?.actsAfter
    expect(await agreed('stories')).toBe(8)
    expect(await agreed('articles')).toBe(9)
  })

  it('compares any day that is asked for, and none with too few stories', async () => {
    const asked = filter({ party: ['IRN'] })
    const [quiet] = await changePointsOf(store(), asked, day(17))
    expect(quiet).toMatchObject({ day: day(17), after: { to: day(20) } })
    expect(await changePointsOf(store(), asked, '2025-11-01')).toEqual([])
  })

  it('refuses a range that runs backwards', async () => {
    await expect(
      changePoints(store(), filter({ party: ['IRN'], from: day(9), to: day(2) })),
    ).rejects.toMatchObject({ code: 'INVALID_RANGE' })
  })
})
