import type { Page } from '@playwright/test'
import { expect, panel, test } from './fixtures.ts'

interface Picture {
  name: string
  path: string
  /** What must stand on the page before it is drawn. */
  ready: (page: Page) => Promise<void>
}

const PICTURES: readonly Picture[] = [
  {
    name: 'stance',
    path: '/stance',
    ready: (page) => expect(panel(page, 'Iran').locator('.recharts-cartesian-grid')).toBeVisible(),
  },
  {
    name: 'pair',
    path: '/stance?pair=USA-IRN',
    ready: (page) => expect(page.getByRole('slider')).toBeVisible(),
  },
  {
    name: 'dyads',
    path: '/dyads',
    ready: (page) => expect(page.getByRole('table', { name: 'Matrix' })).toBeVisible(),
  },
  {
    name: 'map',
    path: '/map?region=middleEast',
    ready: (page) => expect(page.getByRole('button', { name: /^Iran: Net/ })).toBeVisible(),
  },
  {
    name: 'mediators',
    path: '/mediators',
    ready: (page) => expect(page.getByRole('region', { name: 'Network of mediators' })).toBeVisible(),
  },
  {
    name: 'review',
    path: '/review',
    ready: (page) =>
      expect(page.getByRole('list', { name: 'Acts to review' }).getByRole('listitem').first()).toBeVisible(),
  },
]

// Draws the README's pictures anew, as much of each page as a screen shows: `PICTURES=1 pnpm test:e2e`.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 1080 } })

    for (const { name, path, ready } of PICTURES) {
      test(`@picture the ${name} page, ${colorScheme}`, async ({ page }) => {
        await page.goto(path)
        await ready(page)
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `docs/screenshots/${name}-${colorScheme}.png` })
      })
    }
  })
}
