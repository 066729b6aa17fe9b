import { expect, query, test } from './fixtures.ts'

test('a line of the network opens its sentences with a key', async ({ page }) => {
  await page.goto('/mediators')
  const line = page.getByRole('button', { name: /^Switzerland between Iran and United States/ })
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('carried messages')
  expect(query(page)).toEqual({ open: 'CHE-IRN-USA' })
})

test('a click on the box of a mediator opens its sentences', async ({ page }) => {
  await page.goto('/mediators')
  const box = await page
    .locator('svg text')
    .filter({ hasText: /^Oman$/ })
    .boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(page.getByRole('dialog', { name: /^Oman between/ })).toBeVisible()
})

test('the table holds what the CSV holds', async ({ page, request }) => {
  await page.goto('/mediators?party=USA,IRN')
  const csv = await (await request.get('/api/v1/mediators.csv?party=USA,IRN')).text()
  const rows = page.getByRole('region', { name: 'Mediators in numbers' }).getByRole('row')
  await expect(rows).toHaveCount(csv.trim().split('\r\n').length)
  await expect(rows.filter({ hasText: 'Turkey' })).toContainText('1 Feb 2026')
})

test('a filter that nothing passes says what to do', async ({ page }) => {
  await page.goto('/mediators?mediator=NZL')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page.getByRole('region', { name: 'Network of mediators' })).toBeVisible()
})
