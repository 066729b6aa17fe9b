import { expect, panel, query, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('task 8: how Iran behaved in February, compared with the days before', async ({ page }) => {
  await page.goto('/')
  const person = counted(page)
  await person.choose(page.getByRole('combobox', { name: 'Range' }), 'February 2026')
  await person.click(page.getByRole('checkbox', { name: 'Compare with the range before' }))
  const iran = panel(page, 'Iran')
  await expect(iran).toContainText(/1 – 28 Feb 2026: net [+−]?\d+ \(90% band/)
  await expect(iran).toContainText(/4 – 31 Jan 2026: net [+−]?\d+ \(90% band/)
  await expect(iran).toContainText(/further towards (threat|diplomacy) than before/)
  await expect(iran).toContainText(/The bands (overlap|lie apart)/)
  await expect(page.getByText(/^Dotted: the range before/)).toBeVisible()
  expect(query(page)).toEqual({ from: '2026-02-01', to: '2026-02-28', compare: 'previous' })
  expect(person.effort()).toEqual({ clicks: 3, keys: 0 })
})
