import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { test } from './own-server.ts'
import { feedList, manyLines, PAPER, REPORTS_CSV } from './sources-fixtures.ts'

// Draws the pictures of the Sources page anew: `PICTURES=1 pnpm test:e2e`.
test.use({ pages: PAPER })

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Choose files').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const imports = (page: Page) => page.getByRole('list', { name: 'Imports' }).getByRole('listitem')

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test(`@picture the sources page, ${colorScheme}`, async ({ page, site }) => {
      const draw = (what: string) =>
        page.screenshot({ path: `docs/screenshots/sources-${what}-${colorScheme}.png`, fullPage: true })
      await page.goto('/sources')
      await expect(page.getByText('No feeds yet')).toBeVisible()
      await draw('empty')

      await choose(page, 'harbour-post.csv', REPORTS_CSV)
      await expect(page.getByRole('region', { name: /^First rows/ })).toBeVisible()
      await draw('columns')
      await page.getByRole('button', { name: /^Start the import/ }).click()
      await expect(page.getByRole('link', { name: 'See the chart' })).toBeVisible()
      await draw('refused')

      await choose(page, 'dispatches-2026.jsonl', manyLines(4000))
      await page.getByRole('button', { name: /^Start the import/ }).click()
      await expect(imports(page).first()).toContainText(/\d{3,} of 4,000 rows/, { timeout: 30_000 })
      await draw('running')
      await page.getByRole('button', { name: /^Cancel/ }).click()
      await page.getByRole('button', { name: 'Clear the list' }).click()

      await page.getByLabel('Address of a feed or a site').fill(`http://${site}/world.xml`)
      await page.getByRole('button', { name: 'Add the feed' }).click()
      const feeds = page.getByRole('list', { name: 'Feeds' })
      await expect(feeds).toContainText('Articles5')
      const list = { name: 'list.opml', mimeType: 'text/x-opml', buffer: Buffer.from(feedList(site)) }
      await page.getByLabel('Import OPML').setInputFiles(list)
      await expect(feeds).toContainText('status 503')
      await expect(feeds).toContainText('Gone')
      await page.goto('/sources')
      await expect(feeds).toContainText('Gone')
      await draw('feeds')
    })
  })
}
