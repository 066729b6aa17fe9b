import { expect, panel, query, test } from './fixtures.ts'

test('from the sentences of a point to how its number is made, and back to the chart', async ({
  page,
  request,
}) => {
  await page.goto('/stance?party=USA&counterpart=IRN&window=14&open=USA.2026-02-01&span=window')
  await page.getByRole('dialog').getByRole('link', { name: 'How is this number made?' }).click()
  await expect(page).toHaveURL(/\/method\?.*#point$/)
  const asked = { party: 'USA', counterpart: 'IRN', day: '2026-02-01', window: '14' }
  expect(query(page)).toMatchObject(asked)

  const point = page.locator('#point')
  await expect(point.getByRole('heading', { level: 3 })).toHaveText(/^United States, towards Iran, /)
  const { stance } = await (await request.get('/api/v1/stance/point', { params: asked })).json()
  expect(stance.events).toBeGreaterThan(0)
  const result = (step: string) => point.locator(`[data-step="${step}"] b`)
  await expect(result('diplomacy')).toHaveText(stance.diplomacy.toFixed(2))
  await expect(result('threat')).toHaveText(stance.threat.toFixed(2))
  await expect(result('dualTrack')).toHaveText(stance.dualTrack.toFixed(3))
  const [low, high] = stance.bands.share
  await expect(result('bandShare')).toHaveText(`${low.toFixed(3)} … ${high.toFixed(3)}`)

  await point.getByRole('link', { name: 'The point on its chart, with its sentences' }).click()
  await expect(page).toHaveURL(/\/stance\?.*open=USA\.2026-02-01/)
  await expect(page.getByRole('dialog').getByRole('heading', { name: /United States/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page, 'United States')).toBeVisible()
})

test('another window is another point, and a day without votes says so', async ({ page }) => {
  await page.goto('/method?party=IRN&day=2026-02-01#point')
  const point = page.locator('#point')
  const diplomacy = point.locator('[data-step="diplomacy"] b')
  await expect(diplomacy).toBeVisible()
  const before = await diplomacy.textContent()
  await point.getByLabel('Days of the window').selectOption('30')
  await expect(diplomacy).not.toHaveText(before ?? '')
  await expect(page).toHaveURL(/window=30/)
  await page.goto('/method?party=IRN&day=2020-01-01#point')
  await expect(point.getByText('No votes in this window')).toBeVisible()
  await expect(diplomacy).toHaveCount(0)
})
