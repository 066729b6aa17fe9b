import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, query, test } from '../fixtures.ts'
import { counted } from './counted.ts'

const GULF = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']

test('task 2: a CSV of the Gulf states towards Iran, week by week', async ({ page }) => {
  await page.goto('/')
  const person = counted(page)
  await person.click(page.getByLabel('Remove all: Parties'))
  await person.click(page.getByRole('combobox', { name: 'Parties' }))
  await person.type('Gulf')
  await person.press('Enter')
  await expect.poll(() => query(page).party?.split(',').sort()).toEqual(GULF)
  await person.click(page.getByRole('combobox', { name: 'Towards' }))
  await person.type('Iran')
  await person.press('Enter')
  await expect.poll(() => query(page).counterpart).toBe('IRN')
  await page.keyboard.press('Escape')
  await person.click(page.getByText('Week', { exact: true }))
  await expect.poll(() => query(page).bucket).toBe('week')
  const started = page.waitForEvent('download')
  await person.click(page.getByRole('link', { name: 'Download CSV' }))
  const file = await started

  const rows: Record<string, string>[] = parse(await readFile(await file.path()), { columns: true })
  expect([...new Set(rows.map(({ party }) => party))].sort()).toEqual(GULF)
  expect(new Set(rows.map(({ counterparts }) => counterparts))).toEqual(new Set(['IRN']))
  const days = [...new Set(rows.map(({ day = '' }) => day))]
  expect(days.slice(1).every((day) => new Date(day).getUTCDay() === 1)).toBe(true)
  expect(rows.some(({ net }) => net !== '')).toBe(true)
  expect(person.effort()).toEqual({ clicks: 5, keys: 10 })
})
