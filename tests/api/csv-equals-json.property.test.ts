import { BUCKETS, COUNT_UNITS, SCALE_NAMES, type StancePoint, type StanceSeries } from '@dualtrack/domain'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const PARTIES = ['USA', 'IRN', 'QAT', 'OMN', 'UN'] as const

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)

/** A filter of the Stance page, as its address has it. */
const view = fc
  .record({
    party: fc.subarray([...PARTIES], { minLength: 1 }),
    counterpart: fc.subarray([...PARTIES]),
    ends: fc.option(fc.tuple(day, day)),
    bucket: fc.constantFrom(...BUCKETS),
    window: fc.integer({ min: 1, max: 40 }),
    scale: fc.constantFrom(...SCALE_NAMES),
    count: fc.constantFrom(...COUNT_UNITS),
    compare: fc.constantFrom('none', 'previous'),
  })
  .map(({ party, counterpart, ends, ...rest }) => {
    const [from, to] = [...(ends ?? [])].sort()
    const who = {
      party: party.join(','),
      ...(counterpart.length > 0 ? { counterpart: counterpart.join(',') } : {}),
    }
    const days = from === undefined || to === undefined ? {} : { from, to }
    return new URLSearchParams({ ...who, ...days, ...rest, window: String(rest.window) }).toString()
  })

const cell = (value: number | string | boolean | null) => (value === null ? '' : String(value))

const written = (series: StanceSeries, period: string) => (point: StancePoint) => ({
  party: series.party,
  counterparts: series.counterparts.join(' '),
  period,
  day: point.day,
  diplomacy: cell(point.diplomacy),
  threat: cell(point.threat),
  net: cell(point.net),
  netLow: cell(point.bands.net?.[0] ?? null),
  netHigh: cell(point.bands.net?.[1] ?? null),
  dualTrack: cell(point.dualTrack),
  share: cell(point.share),
  events: cell(point.events),
  stories: cell(point.stories),
  articles: cell(point.articles),
  thin: cell(point.thin),
  bucketNet: cell(point.bucket.net),
  bucketArticles: cell(point.bucket.articles),
})

test('the CSV of any view holds the numbers that the page draws, to the last digit', async () => {
  const { get, json } = await testApp()
  let rowsSeen = 0
  await fc.assert(
    fc.asyncProperty(view, async (query) => {
      const { series } = (await json(`stance?${query}`)) as { series: StanceSeries[] }
      const expected = series.flatMap((one) => [
        ...one.points.map(written(one, 'shown')),
        ...(one.before?.points.map(written(one, 'before')) ?? []),
      ])
      const rows: Record<string, string>[] = parse((await get(`stance.csv?${query}`)).text, { columns: true })
      const names = Object.keys(expected[0] ?? {})
      expect(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))).toEqual(expected)
      rowsSeen += rows.filter((row) => row.net !== '').length
    }),
    { numRuns: 60 },
  )
  expect(rowsSeen).toBeGreaterThan(100)
}, 60_000)
