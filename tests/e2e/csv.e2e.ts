import { readFile } from 'node:fs/promises'
import type { StanceSeries } from '@dualtrack/domain'
import { parse } from 'csv-parse/sync'
import { expect, panel, test } from './fixtures.ts'

const number = (cell: string) => (cell === '' ? null : Number(cell))

for (const filter of [
  'party=USA,IRN',
  'party=IRN&counterpart=USA&bucket=week&window=14&from=2026-01-05&to=2026-02-08',
  'party=USA&scale=goldstein&bucket=month',
]) {
  test(`the CSV of ${filter} holds exactly what is shown`, async ({ page, request }) => {
    await page.goto(`/stance?${filter}`)
    await expect(panel(page, filter.includes('IRN&') ? 'Iran' : 'United States')).toBeVisible()
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download CSV' }).click()
    const file = await started
    expect(file.suggestedFilename()).toMatch(/^stance_.*\.csv$/)
    const rows: Record<string, string>[] = parse(await readFile(await file.path()), { columns: true })

    const { series } = await (await request.get(`/api/v1/stance?${filter}`)).json()
    const expected = (series as StanceSeries[]).flatMap(({ party, points }) =>
      points.map(({ day, diplomacy, threat, net, events, stories, articles }) => ({
        party,
        day,
        diplomacy,
        threat,
        net,
        events,
        stories,
        articles,
      })),
    )
    expect(
      rows.map((row) => ({
        party: row.party,
        day: row.day,
        diplomacy: number(row.diplomacy ?? ''),
        threat: number(row.threat ?? ''),
        net: number(row.net ?? ''),
        events: number(row.events ?? ''),
        stories: number(row.stories ?? ''),
        articles: number(row.articles ?? ''),
      })),
    ).toEqual(expected)
    expect(expected.some((row) => (row.net ?? 0) < 0)).toBe(true)
  })
}
