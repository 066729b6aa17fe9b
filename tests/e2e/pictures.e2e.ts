import { expect, panel, test } from './fixtures.ts'

// Draws the README's pictures anew: `PICTURES=1 pnpm test:e2e`.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test(`@picture the stance page, ${colorScheme}`, async ({ page }) => {
      await page.goto('/stance')
      await expect(panel(page, 'Iran').locator('.recharts-cartesian-grid')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `docs/screenshots/stance-${colorScheme}.png`, fullPage: true })
    })
  })
}
