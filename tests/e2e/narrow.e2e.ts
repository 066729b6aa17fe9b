import { chart, expect, panel, test } from './fixtures.ts'

test.use({ viewport: { width: 390, height: 844 } })

const PAGES = [
  '/stance',
  '/stance?layout=both',
  '/articles',
  '/sources',
  '/sources?way=url',
  '/sources?way=text',
  '/method',
]

for (const path of PAGES) {
  test(`${path} fits a phone`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test('filters unfold, and a tap on the chart opens the evidence', async ({ page }) => {
  await page.goto('/stance?party=IRN')
  await expect(panel(page, 'Iran')).toBeVisible()
  await page.getByText('Filters', { exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Towards' })).toBeVisible()
  await chart(page, 'Iran').click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
