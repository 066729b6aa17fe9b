import { expect, panel, test } from './fixtures.ts'

/** Draws the README's pictures anew: `SCREENSHOTS=1 pnpm test:e2e screenshots`. */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test.skip(process.env.SCREENSHOTS !== '1', 'only on demand')

    test(`the stance page, ${colorScheme}`, async ({ page }) => {
      await page.goto('/stance')
      await expect(panel(page, 'Iran').locator('.recharts-area').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `docs/screenshots/stance-${colorScheme}.png`, fullPage: true })
    })
  })
}
