import { MAX_POINTS, stanceSeriesSchema } from '@dualtrack/domain'
import { stanceSeries } from '@dualtrack/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { saveActs, stanceFilter } from './support/samples.ts'

describeStore('stanceSeries', (store) => {
  const read = async (parts: Parameters<typeof stanceFilter>[0]) => {
    const [series] = await stanceSeries(store(), stanceFilter(parts))
    if (series === undefined) throw new Error('There is a series for each party.')
    return stanceSeriesSchema.parse(series)
  }

  describe('over days', () => {
    // AID is +10, ASSAULT −9, all with confidence 1: n votes weigh n/(n + 1).
    beforeEach(async () => {
      await saveActs(store(), '2026-01-01', 'USA>IRN AID')
      await saveActs(store(), '2026-01-03', 'USA>SAU AID')
      await saveActs(store(), '2026-01-09', 'USA>IRN ASSAULT')
      await saveActs(store(), '2026-01-09', 'IRN>USA ASSAULT')
    })

    it('sums a trailing window that may reach before the range', async () => {
      const { points } = await read({ party: ['USA'], window: 3, from: '2026-01-03', to: '2026-01-10' })
      expect(
        points.map(({ day, diplomacy, threat, net, events }) => [day, diplomacy, threat, net, events]),
      ).toEqual([
        ['2026-01-03', 66.67, 0, 66.67, 2],
        ['2026-01-04', 50, 0, 50, 1],
        ['2026-01-05', 50, 0, 50, 1],
        ['2026-01-06', null, null, null, 0],
        ['2026-01-07', null, null, null, 0],
        ['2026-01-08', null, null, null, 0],
        ['2026-01-09', 0, 45, -45, 1],
        ['2026-01-10', 0, 45, -45, 1],
      ])
    })

    it('gives each bucket by itself', async () => {
      const { points } = await read({ party: ['USA'], window: 3, from: '2026-01-03', to: '2026-01-04' })
      expect(points.map(({ bucket }) => bucket)).toEqual([
        { diplomacy: 50, threat: 0, net: 50, events: 1, stories: 1, articles: 1 },
        { diplomacy: null, threat: null, net: null, events: 0, stories: 0, articles: 0 },
      ])
    })

    it('gives the range, the last window and the one before it', async () => {
      const { range, current, previous } = await read({
        party: ['USA'],
        from: '2026-01-02',
        to: '2026-01-09',
      })
      expect(range).toMatchObject({ diplomacy: 33.33, threat: 30, net: 3.33, dualTrack: 0.947, events: 2 })
      expect(current).toMatchObject({ diplomacy: 33.33, threat: 30, events: 2, stories: 2, articles: 2 })
      expect(previous).toMatchObject({ diplomacy: 50, threat: 0, events: 1 })
    })

    it('has windows before the last of exactly the same length', async () => {
      const previous = async (to: string) =>
        (await read({ party: ['USA'], from: '2026-01-01', to })).previous.events
      expect(await previous('2026-01-14')).toBe(2)
      expect(await previous('2026-01-15')).toBe(1)
      expect(await previous('2026-01-16')).toBe(2)
      expect(await previous('2026-01-17')).toBe(1)
    })

    it('takes the corpus for a range left open', async () => {
      const { points, range } = await read({ party: ['USA'] })
      expect([points.length, points[0]?.day, points.at(-1)?.day]).toEqual([9, '2026-01-01', '2026-01-09'])
      expect(range.events).toBe(3)
      const later = await read({ party: ['USA'], from: '2026-03-01' })
      expect(later.points.map(({ day, net }) => [day, net])).toEqual([['2026-03-01', null]])
      const earlier = await read({ party: ['USA'], to: '2025-12-01' })
      expect(earlier.points.map(({ day, net }) => [day, net])).toEqual([['2025-12-01', null]])
    })

    it('gives every party asked for, in that order, with evidence or without', async () => {
      const filter = stanceFilter({ party: ['QAT', 'USA', 'IRN'], from: '2026-01-09', to: '2026-01-09' })
      const series = await stanceSeries(store(), filter)
      expect(series.map(({ party, range }) => [party, range.net, range.events])).toEqual([
        ['QAT', null, 0],
        ['USA', -45, 1],
        ['IRN', -45, 1],
      ])
    })

    it('looks towards counterparts only', async () => {
      const towards = async (...counterpart: string[]) => {
        const series = await read({ party: ['USA'], counterpart })
        expect(series.counterparts).toEqual(counterpart)
        return [series.range.diplomacy, series.range.threat, series.range.events, series.range.stories]
      }
      expect(await towards('IRN')).toEqual([33.33, 30, 2, 2])
      expect(await towards('SAU')).toEqual([50, 0, 1, 1])
      expect(await towards('IRN', 'SAU')).toEqual([50, 22.5, 3, 3])
      expect(await towards('QAT')).toEqual([null, null, 0, 0])
    })

    it('takes the scale asked for', async () => {
      const { range } = await read({ party: ['USA'], scale: 'goldstein', to: '2026-01-03' })
      expect(range.diplomacy).toBe(46.67)
    })
  })

  it('counts a story towards several counterparts once', async () => {
    await saveActs(store(), '2026-01-01', 'USA>QAT CONSULT', 'USA>SAU CONSULT', 'USA>ARE CONSULT')
    await saveActs(store(), '2026-01-01', 'USA>QAT AID')
    const towards = async (...counterpart: string[]) => {
      const { range, points } = await read({ party: ['USA'], counterpart })
      return [range.events, range.stories, range.articles, points[0]?.thin]
    }
    expect(await towards('QAT', 'SAU', 'ARE')).toEqual([4, 2, 2, true])
    expect(await towards('SAU', 'ARE')).toEqual([2, 1, 1, true])
    expect(await towards('QAT', 'IRN')).toEqual([2, 2, 2, true])
  })

  it('marks a point thin below three stories in its window', async () => {
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-03']) await saveActs(store(), day, 'USA>IRN AID')
    const { points } = await read({ party: ['USA'], window: 3, to: '2026-01-04' })
    expect(points.map(({ stories, thin }) => [stories, thin])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [2, true],
    ])
  })

  it('votes once for each story, type and target, with the surest event', async () => {
    const acts = [
      'USA>IRN THREATEN 0.2',
      'USA>IRN THREATEN 0.8',
      'USA>IRN THREATEN 0.5',
      'USA>- THREATEN 0.5',
    ]
    await saveActs(store(), '2026-01-01', ...acts, 'USA>IRN CONSULT 0.6')
    const { range } = await read({ party: ['USA'], counterpart: ['IRN'] })
    // The worked example of the domain: 15/2.4 and 28/2.4.
    expect(range).toMatchObject({ diplomacy: 6.25, threat: 11.67, events: 2, stories: 1, articles: 1 })
    expect((await read({ party: ['USA'] })).range.events).toBe(3)
  })

  describe('over buckets', () => {
    beforeEach(async () => {
      await saveActs(store(), '2025-12-30', 'USA>IRN AID')
      await saveActs(store(), '2026-01-02', 'USA>IRN AID')
      await saveActs(store(), '2026-01-14', 'USA>IRN ASSAULT')
      await saveActs(store(), '2026-02-01', 'USA>IRN AID')
    })

    it('begins weeks on Monday, counts within the range, and ends no window after it', async () => {
      const { points } = await read({
        party: ['USA'],
        bucket: 'week',
        window: 7,
        from: '2026-01-01',
        to: '2026-01-14',
      })
      expect(points.map((point) => [point.day, point.bucket.events, point.events, point.net])).toEqual([
        ['2025-12-29', 1, 2, 66.67],
        ['2026-01-05', 0, 0, null],
        ['2026-01-12', 1, 1, -45],
      ])
    })

    it('has buckets that add up to the range', async () => {
      const { points, range } = await read({
        party: ['USA'],
        bucket: 'month',
        from: '2026-01-02',
        to: '2026-02-01',
      })
      expect(points.map(({ day, bucket }) => [day, bucket.events])).toEqual([
        ['2026-01-01', 2],
        ['2026-02-01', 1],
      ])
      expect(range.events).toBe(3)
    })

    it('has windows shorter and longer than the bucket', async () => {
      const events = async (window: number) => {
        const january = { from: '2026-01-01', to: '2026-01-31' }
        const series = await read({ party: ['USA'], bucket: 'month', window, ...january })
        return series.points.map((point) => point.events)
      }
      expect(await events(7)).toEqual([0])
      expect(await events(31)).toEqual([2])
      expect(await events(365)).toEqual([3])
    })
  })

  describe('pairs', () => {
    beforeEach(async () => {
      await saveActs(store(), '2026-01-01', 'USA>IRN AID')
      await saveActs(store(), '2026-01-02', 'IRN>USA ASSAULT')
      await saveActs(store(), '2026-01-02', 'IRN>SAU ASSAULT')
    })

    it('gives both directions of each, towards nobody else', async () => {
      const series = await stanceSeries(store(), stanceFilter({ pair: ['USA-IRN', 'SAU-IRN'] }))
      expect(series.map((one) => [one.party, one.counterparts, one.range.net, one.range.events])).toEqual([
        ['USA', ['IRN'], 50, 1],
        ['IRN', ['USA'], -45, 1],
        ['SAU', ['IRN'], null, 0],
        ['IRN', ['SAU'], -45, 1],
      ])
    })

    it('has the numbers of the same party towards the same counterpart', async () => {
      const [, back] = await stanceSeries(store(), stanceFilter({ pair: ['USA-IRN'] }))
      expect(back).toEqual(await read({ party: ['IRN'], counterpart: ['USA'] }))
    })
  })

  describe('the range before', () => {
    beforeEach(async () => {
      await saveActs(store(), '2026-01-01', 'USA>IRN AID')
      await saveActs(store(), '2026-01-03', 'USA>IRN ASSAULT')
    })

    it('is absent unless it is asked for', async () => {
      expect((await read({ party: ['USA'] })).before).toBeNull()
    })

    it('has the points that the range itself would have', async () => {
      const asked = { party: ['USA'], window: 2 }
      const { points, before } = await read({
        ...asked,
        from: '2026-01-03',
        to: '2026-01-04',
        compare: 'previous',
      })
      const itself = await read({ ...asked, from: '2026-01-01', to: '2026-01-02' })
      expect(before).toEqual({
        from: '2026-01-01',
        to: '2026-01-02',
        range: itself.range,
        points: itself.points,
      })
      expect(before?.points).toHaveLength(points.length)
      expect(itself.range.net).toBe(50)
    })

    it('is empty of evidence before the corpus', async () => {
      const { before } = await read({ party: ['USA'], compare: 'previous' })
      expect(before?.range.net).toBeNull()
    })
  })

  describe('ranges', () => {
    const refusal = (parts: Parameters<typeof stanceFilter>[0]) =>
      stanceSeries(store(), stanceFilter(parts)).catch((error: unknown) => error)

    it('gives empty series over an empty corpus', async () => {
      const series = await read({ party: ['USA'], compare: 'previous' })
      expect(series.before).toBeNull()
      expect(series.points).toEqual([])
      expect(series.range.net).toBeNull()
    })

    it('holds as many points as allowed, and says what to choose beyond', async () => {
      const to = '2026-08-23'
      const fitting = await read({ party: ['USA'], from: '2025-01-01', to })
      expect(fitting.points).toHaveLength(MAX_POINTS)
      expect(await refusal({ party: ['USA'], from: '2024-12-31', to })).toMatchObject({
        code: 'INVALID_RANGE',
        message: expect.stringContaining('bucket=week'),
        place: { field: 'bucket' },
      })
      expect(await refusal({ party: ['USA'], from: '1987-01-01', to, bucket: 'week' })).toMatchObject({
        message: expect.stringContaining('bucket=month'),
      })
      expect(
        await refusal({ party: ['USA'], from: '0001-01-01', to: '9999-12-31', bucket: 'day' }),
      ).toMatchObject({
        message: expect.stringContaining('shorter range'),
      })
    })

    it('refuses a range that ends before it begins', async () => {
      expect(await refusal({ party: ['USA'], from: '2026-01-02', to: '2026-01-01' })).toMatchObject({
        code: 'INVALID_RANGE',
      })
    })
  })
})
