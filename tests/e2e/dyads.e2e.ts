import { expect, query, test } from './fixtures.ts'

const matrix = '/dyads'

test('a cell opens both directions and the sentences, by pointer and by keys', async ({ page }) => {
  await page.goto(matrix)
  const cell = page.getByRole('button', { name: /^United States towards Iran: net/ })
  await cell.click()
  const drawer = page.getByRole('dialog', { name: 'United States towards Iran' })
  await expect(drawer.locator('blockquote').first()).toBeVisible()
  expect(query(page)).toEqual({ open: 'USA-IRN' })
  await drawer.getByText('Iran → United States', { exact: true }).first().click()
  await expect(page.getByRole('dialog', { name: 'Iran towards United States' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const [row = 0, column = 0] = (await cell.getAttribute('data-cell'))?.split(' ').map(Number) ?? []
  const cellAt = (r: number, c: number) => page.locator(`[data-cell="${r} ${c}"]`)
  // A party has no cell with itself.
  const next = column + 1 === row ? column + 2 : column + 1
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(cellAt(row, next)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cellAt(row - 1, next)).toBeFocused()
  const name =
    (await cellAt(row - 1, next).getAttribute('aria-label'))?.split(':')[0] ?? 'a cell without a name'
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name })).toBeVisible()
})

test('the way leads on to both directions over time', async ({ page }) => {
  await page.goto(`${matrix}?open=USA-IRN&from=2026-01-01`)
  await page.getByRole('link', { name: 'Both directions over time' }).click()
  await expect(page).toHaveURL(/\/stance\?pair=USA-IRN&from=2026-01-01/)
})

test('groups stand as one party, and the order can be chosen', async ({ page }) => {
  await page.goto(`${matrix}?group=GULF`)
  const rows = page.getByRole('table', { name: 'Matrix' }).getByRole('rowheader')
  await expect(rows.filter({ hasText: 'Gulf states' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Qatar' })).toHaveCount(0)
  await page.getByText('Most hostile', { exact: true }).click()
  await expect(page).toHaveURL(/order=net/)
  await expect(rows.first()).not.toHaveText('Iran')
})

test('the table holds what the CSV holds, and sorts', async ({ page, request }) => {
  await page.goto(`${matrix}?top=6`)
  const table = page.getByRole('region', { name: 'Pairs in numbers' })
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  const csv = await (await request.get('/api/v1/dyads.csv?top=6')).text()
  await expect(table.getByRole('row')).toHaveCount(csv.trim().split('\r\n').length)
  await table.getByRole('button', { name: 'Net', exact: true }).click()
  await expect(table.getByRole('columnheader', { name: 'Net', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(table.getByRole('row').nth(1)).toContainText('Israel')
})

test('a filter that nothing passes says what to do', async ({ page }) => {
  await page.goto(`${matrix}?source=NZL`)
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page.getByRole('table', { name: 'Matrix' })).toBeVisible()
})
