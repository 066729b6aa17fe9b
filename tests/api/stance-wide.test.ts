import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })

test.each([
  ['party=USA,IRN', (row: Record<string, string>) => `${row.party}`],
  ['pair=USA-IRN&bucket=week&window=30', (row: Record<string, string>) => `${row.party}-${row.counterparts}`],
])('the wide CSV of %s holds the measures of the tidy one, side by side', async (query, nameOf) => {
  const { get } = await testApp()
  const tidy = rowsOf((await get(`stance.csv?${query}`)).text)
  const wide = rowsOf((await get(`stance.csv?${query}&shape=wide`)).text)
  const byDay = new Map(wide.map((row) => [row.day, row]))
  expect(wide.length).toBe(new Set(tidy.map(({ day }) => day)).size)
  for (const row of tidy) {
    const found = byDay.get(row.day) ?? {}
    for (const measure of ['diplomacy', 'threat', 'net', 'dualTrack', 'share'])
      expect(found[`${nameOf(row)}_${measure}`]).toBe(row[measure])
    expect(found[`${nameOf(row)}_volume`]).toBe(row.events)
  }
})
