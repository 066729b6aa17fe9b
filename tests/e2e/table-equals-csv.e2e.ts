import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { formatDay } from '../../apps/web/format/days.ts'
import { formatCount, formatRatio, formatSignedTenths, formatTenths } from '../../apps/web/format/numbers.ts'
import { expect, test } from './fixtures.ts'

const VIEWS = 20
const SEED = 20_260_201

const day = fc
  .integer({ min: 0, max: 80 })
  .map((n) => new Date(Date.UTC(2025, 11, 5 + n)).toISOString().slice(0, 10))

const view = fc
  .record({
    party: fc.subarray(['USA', 'IRN', 'ISR', 'OMN', 'QAT'], { minLength: 1, maxLength: 3 }),
    counterpart: fc.oneof(fc.constant(''), fc.constantFrom('IRN', 'USA', 'IRN,ISR')),
    ends: fc.option(fc.tuple(day, day)),
    bucket: fc.constantFrom('day', 'week', 'month'),
    window: fc.constantFrom('1', '7', '30'),
    scale: fc.constantFrom('plover', 'goldstein'),
    count: fc.constantFrom('stories', 'articles'),
  })
  .map(({ party, counterpart, ends, ...rest }) => {
    const [from = '', to = ''] = [...(ends ?? [])].sort()
    const all = { party: party.join(','), counterpart, from, to, ...rest }
    return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString()
  })

type Row = Record<string, string>
const value = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell))

/** A row of the file as the table writes it. */
const shown = (row: Row) => [
  formatDay(row.day ?? ''),
  formatTenths(value(row.diplomacy)),
  formatTenths(value(row.threat)),
  formatSignedTenths(value(row.net)),
  formatRatio(value(row.dualTrack)),
  formatCount(value(row.events) ?? 0),
  formatCount(value(row.stories) ?? 0),
  formatCount(value(row.bucketArticles) ?? 0),
]

/** First words of the cells that the two have in common: the band is left out, marks such as "thin" are cut off. */
const CELLS = `[...document.querySelectorAll('article[data-party]')].map((panel) => [
  panel.dataset.party,
  [...panel.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.children].map((cell) => (cell.querySelector('button') ?? cell.firstChild).textContent)
    return [...cells.slice(0, 4), ...cells.slice(5)]
  }),
])`

for (const [i, query] of fc.sample(view, { seed: SEED, numRuns: VIEWS }).entries()) {
  test(`view ${i + 1} of ${VIEWS}: the table on the screen is the CSV: ${query}`, async ({
    page,
    request,
  }) => {
    const rows: Row[] = parse(await (await request.get(`/api/v1/stance.csv?${query}`)).text(), {
      columns: true,
    })
    await page.goto(`/stance?${query}&layout=table`)
    await expect(page.locator('#stance-figure[aria-busy="false"]')).toBeVisible()
    const panels = await page.evaluate<[string, string[][]][]>(CELLS)
    for (const [party, table] of panels) {
      const expected = rows.filter((row) => row.party === party).map(shown)
      expect(table).toEqual(expected.reverse())
    }
    const silent = new Set(rows.filter(({ events }) => Number(events) > 0).map(({ party }) => party))
    expect(panels.filter(([party]) => silent.has(party)).length).toBe(silent.size)
  })
}
