import { expect, query, test } from './fixtures.ts'

test('the acts are narrowed by facets, whose counts are what the list then holds', async ({ page }) => {
  await page.goto('/events')
  const facets = page.getByRole('region', { name: 'Narrow the list' })
  const threaten = facets.getByRole('button', { name: /^Threaten/ })
  const count = Number((await threaten.textContent())?.replace(/\D/g, ''))
  await threaten.click()
  await expect.poll(() => query(page)).toEqual({ type: 'THREATEN' })
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} acts$`) })).toBeVisible()
  await expect(threaten).toHaveAttribute('aria-pressed', 'true')
  await expect(facets.getByRole('button', { name: /^Accuse/ })).toBeVisible()
  await facets.getByRole('button', { name: /^at least 0.7/ }).click()
  await expect.poll(() => query(page)).toEqual({ type: 'THREATEN', minConfidence: '0.7' })
  const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href')
  const csv = await (await page.request.get(href ?? '')).text()
  const feed = page.getByRole('feed', { name: 'Acts found' })
  await expect(feed.getByRole('article').first()).toBeVisible()
  expect(csv.match(/,THREATEN,/g)?.length).toBe(
    Number(await feed.getByRole('article').first().getAttribute('aria-setsize')),
  )
})

test('acts are found by words of their sentences, which are marked', async ({ page }) => {
  await page.goto('/events')
  await page.getByRole('searchbox', { name: 'Search' }).fill('Hormuz')
  await expect.poll(() => query(page)).toEqual({ q: 'Hormuz' })
  const feed = page.getByRole('feed', { name: 'Acts found' })
  await expect(feed.locator('mark[data-found="true"]').first()).toHaveText(/hormuz/i)
  for (const act of await feed.getByRole('article').all()) await expect(act).toContainText(/hormuz/i)
})

test('only the rows in sight are in the page, and keys move through all of them', async ({
  page,
  request,
}) => {
  const { total } = await (await request.get('/api/v1/facets/events')).json()
  await page.goto('/events')
  const feed = page.getByRole('feed', { name: 'Acts found' })
  const rows = feed.getByRole('article')
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(40)
  await rows.first().focus()
  await page.keyboard.press('PageDown')
  await expect(feed.locator('[data-index="1"]')).toBeFocused()
  await expect
    .poll(async () => {
      await page.keyboard.press('End')
      return feed.locator(`[aria-posinset="${total}"]`).count()
    })
    .toBe(1)
  expect(await rows.count()).toBeLessThan(40)
})

test('a filter that nothing passes says what to do', async ({ page }) => {
  await page.goto('/events?q=zxqwv')
  await expect(page.getByText('No act fits this filter')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page.getByRole('feed', { name: 'Acts found' })).toBeVisible()
})
