import type { StanceSeries } from '@dualtrack/domain'
import { chart, expect, panel, query, test } from './fixtures.ts'

test('the first screen shows the United States and Iran over the whole corpus', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/stance')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^United States and Iran/)
  for (const name of ['United States', 'Iran']) {
    await expect(panel(page, name).getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^${name}: `))
    await expect(panel(page, name).locator('.recharts-surface')).toBeVisible()
  }
  await expect(page.getByText(/^Source: Dualtrack, \d+ articles/)).toBeVisible()
})

test('filter by country: typing finds it without its accents, and the address keeps it', async ({ page }) => {
  await page.goto('/stance')
  await page.getByRole('combobox', { name: 'Parties' }).fill('turkiye')
  await page.getByRole('option', { name: /TUR/ }).click()
  await expect(panel(page, 'Turkey')).toBeVisible()
  expect(query(page)).toEqual({ party: 'USA,IRN,TUR' })
  await page.reload()
  await expect(panel(page, 'Turkey')).toBeVisible()
  await page.goBack()
  await expect(panel(page, 'Turkey')).toBeHidden()
})

test('a group adds its members, and a counterpart narrows the view', async ({ page }) => {
  await page.goto('/stance?party=USA')
  await page.getByRole('combobox', { name: 'Parties' }).fill('gulf')
  await page.getByRole('option', { name: /^Gulf/ }).first().click()
  await expect
    .poll(() => query(page).party?.split(','))
    .toEqual(expect.arrayContaining(['USA', 'QAT', 'SAU']))
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Towards' }).fill('IRN')
  await page.getByRole('option', { name: /Iran/ }).first().click()
  await expect.poll(() => query(page).counterpart).toBe('IRN')
  await expect(page.getByText(/towards Iran · trailing window/)).toBeVisible()
})

test('range, bucket, window and scale are part of the address', async ({ page }) => {
  await page.goto('/stance')
  await expect(panel(page, 'Iran')).toBeVisible()
  await page.getByRole('combobox', { name: 'Range' }).selectOption({ label: 'Last 30 days of the corpus' })
  await page.getByText('Week', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Trailing window' }).selectOption('14')
  await page.getByRole('combobox', { name: 'Scale' }).selectOption('goldstein')
  await expect
    .poll(() => query(page))
    .toMatchObject({
      from: expect.any(String),
      to: expect.any(String),
      bucket: 'week',
      window: '14',
      scale: 'goldstein',
    })
  await page.getByLabel('From', { exact: true }).fill('2026-02-02')
  await expect(page.getByRole('combobox', { name: 'Range' })).toHaveValue('custom')
})

test('a range that runs backwards is said at the field, and nothing is asked', async ({ page }) => {
  await page.goto('/stance?from=2026-02-10&to=2026-02-01')
  await expect(page.getByText('The first day is after the last')).toBeVisible()
})

test('the table holds the numbers of the API', async ({ page, request }) => {
  await page.goto('/stance?party=IRN&bucket=week&layout=table')
  const { series } = await (await request.get('/api/v1/stance?party=IRN&bucket=week')).json()
  const [{ points }] = series as [StanceSeries]
  const rows = panel(page, 'Iran').locator('tbody tr')
  await expect(rows).toHaveCount(points.length)
  const shown = await rows.locator('td:nth-of-type(3)').allTextContents()
  const net = points.map((point) => point.net).toReversed()
  expect(shown.map((text) => text === '–')).toEqual(net.map((value) => value === null))
  const apart = shown.map((text, i) => Math.abs(Number(text.replace('−', '-')) - (net[i] ?? 0)))
  expect(apart.filter((difference) => difference > 0.0501)).toEqual([])
})

test('a party without acts says so and offers a way out', async ({ page }) => {
  await page.goto('/stance?party=NZL&from=2026-01-01&to=2026-01-05')
  await expect(page.getByText(/^No acts by New Zealand in this range/)).toBeVisible()
  await page.getByRole('button', { name: 'Try the whole corpus' }).click()
  await expect.poll(() => query(page)).toEqual({ party: 'NZL' })
})

test('without a party the page asks for one', async ({ page }) => {
  await page.goto('/stance?party=')
  await page.getByRole('button', { name: 'Show the United States and Iran' }).click()
  await expect(panel(page, 'Iran')).toBeVisible()
})

test('the link of the view is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/stance?party=IRN&window=30')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url())
})

test('hovering says the point in words, on that chart only, and moves both crosshairs', async ({ page }) => {
  await page.goto('/stance')
  await chart(page, 'Iran').hover()
  await expect(panel(page, 'Iran').getByText('Click or Enter: the sentences')).toBeVisible()
  await expect(panel(page, 'United States').getByText('Click or Enter: the sentences')).toBeHidden()
  await expect(page.getByRole('slider').locator('[data-line="net"]').first()).toBeVisible()
})

test.describe('when the server refuses or is away', () => {
  test.use({ allowFaults: true })

  test('an unknown party is explained', async ({ page }) => {
    await page.goto('/stance?party=XYZ')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The server could not use this filter')
    await expect(alert).toContainText('XYZ')
    await alert.getByRole('button', { name: 'Default view' }).click()
    await expect(panel(page, 'Iran')).toBeVisible()
  })

  for (const route of ['**/api/v1/stance?*', '**/api/v1/parties*']) {
    test(`${route} unreachable is told, and retrying brings the charts`, async ({ page }) => {
      await page.route(route, (request) => request.abort())
      await page.goto('/stance')
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('The Dualtrack server does not answer')
      await page.unroute(route)
      await alert.getByRole('button', { name: 'Retry' }).click()
      await expect(panel(page, 'Iran')).toBeVisible()
    })
  }
})
