import { expect, query, test } from './fixtures.ts'

test('a country opens its sentences, by pointer and by keys', async ({ page }) => {
  await page.goto('/map')
  const china = page.getByRole('button', { name: /^China: Net/ })
  await china.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(china).not.toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Egypt: Net/ }).click()
  await expect(
    page
      .getByRole('dialog', { name: /^Egypt, / })
      .locator('blockquote')
      .first(),
  ).toBeVisible()
})

test('the slider moves the window, and the map follows', async ({ page }) => {
  await page.goto('/map?window=7')
  const slider = page.getByRole('slider', { name: 'Last day of the window' })
  await expect(page.getByRole('button', { name: /^Egypt: Net/ })).toHaveCount(0)
  await slider.focus()
  for (let i = 0; i < 24; i++) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/day=2026-02-04/)
  await expect(slider).toHaveAttribute('aria-valuetext', /29 Jan – 4 Feb 2026/)
  await expect(page.getByRole('button', { name: /^Egypt: Net/ })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/day=/)
})

test('it plays from the first day on', async ({ page }) => {
  await page.goto('/map')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page).toHaveURL(/day=2025-12-0[3-9]/)
  await page.getByRole('button', { name: 'Pause' }).click()
})

test('measure, direction and region are in the address', async ({ page }) => {
  await page.goto('/map')
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('threat')
  await page.getByText('Is acted upon', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Region' }).selectOption('middleEast')
  await expect(page.getByRole('button', { name: /^Iran: Threat \d+/ })).toBeVisible()
  expect(query(page)).toEqual({ measure: 'threat', role: 'target', region: 'middleEast' })
})

test('who is no country stands beside the map, and the table holds what the CSV holds', async ({
  page,
  request,
}) => {
  await page.goto('/map')
  const beside = page.getByRole('region', { name: 'Not on the map' })
  await expect(beside.getByRole('button', { name: /United Nations/ })).toBeVisible()
  const csv = await (await request.get('/api/v1/map.csv')).text()
  const rows = page.getByRole('region', { name: 'The map in numbers' }).getByRole('row')
  await expect(rows).toHaveCount(csv.trim().split('\r\n').length)
})
