import type { Page } from '@playwright/test'
import { chart, expect, panel, query } from './fixtures.ts'
import { test } from './own-server.ts'
import { feedList, manyLines, PAPER, REPORTS_CSV } from './sources-fixtures.ts'

test.use({ pages: PAPER })

const MINUTE = 60_000

const imports = (page: Page) => page.getByRole('list', { name: 'Imports' }).getByRole('listitem')
const feeds = (page: Page) => page.getByRole('list', { name: 'Feeds' })

/** Gives files to the hidden field that the button opens. */
const choose = (page: Page, name: string, text: string, mimeType = 'text/plain') =>
  page.getByLabel('Choose files').setInputFiles({ name, mimeType, buffer: Buffer.from(text) })

test('a newcomer gets from an empty database to a chart of an own file in under a minute', async ({
  page,
}) => {
  const begin = Date.now()
  await page.goto('/')
  await expect(page.getByText('There are no articles yet')).toBeVisible()
  await page.getByRole('link', { name: 'Add articles' }).click()
  await expect(page.getByText('Nothing was imported yet')).toBeVisible()

  await choose(page, 'reports.csv', REPORTS_CSV, 'text/csv')
  await expect(page.getByRole('combobox', { name: 'Column body becomes' })).toHaveValue('text')
  await expect(page.getByRole('combobox', { name: 'Column headline becomes' })).toHaveValue('title')
  await page.getByRole('button', { name: 'Start the import: reports.csv' }).click()
  await expect(imports(page)).toContainText('5 added')
  await expect(imports(page)).toContainText('1 refused')

  await page.getByRole('link', { name: 'See the chart' }).click()
  for (const name of ['United States', 'Iran']) {
    await expect(chart(page, name)).toBeVisible()
    await expect(panel(page, name).locator('.recharts-cartesian-grid')).toBeVisible()
  }
  expect(Date.now() - begin).toBeLessThan(MINUTE)
})

test('the columns are corrected before the start, and the refused rows can be taken away', async ({
  page,
}) => {
  await page.goto('/sources')
  await choose(page, 'odd.csv', 'one,two\nA headline,Iran met the United States for talks.\nAlone,\n')
  const start = page.getByRole('button', { name: 'Start the import: odd.csv' })
  const one = page.getByRole('combobox', { name: 'Column one becomes' })
  const two = page.getByRole('combobox', { name: 'Column two becomes' })
  await one.selectOption('title')
  await two.selectOption('left out')
  await expect(start).toBeDisabled()
  await expect(page.getByText('Choose the column that holds the text')).toBeVisible()
  await two.selectOption('text')
  await start.click()
  await expect(imports(page)).toContainText('1 added')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Refused rows as CSV: odd.csv' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('rejected_odd.csv.csv')
  await page.getByRole('link', { name: 'See the articles' }).click()
  await expect(page.getByRole('link', { name: 'A headline' })).toBeVisible()
})

test('a preview is still there after a reload; many files start at once', async ({ page }) => {
  await page.goto('/sources')
  await choose(page, 'first.txt', 'Iran met the United States for talks on Friday.')
  await choose(page, 'second.txt', 'Iran accused the United States of an attack on Friday.')
  await expect(imports(page)).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('region', { name: 'First rows of second.txt' })).toContainText('accused')
  await page.getByRole('button', { name: 'Start all 2' }).click()
  await expect(page.getByText('1 added')).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear the list' }).click()
  await expect(page.getByText('Nothing was imported yet')).toBeVisible()
})

test('files are dropped onto the page', async ({ page }) => {
  await page.goto('/sources')
  const files = await page.evaluateHandle<DataTransfer>(`(() => {
    const files = new DataTransfer()
    files.items.add(new File(['Iran met the United States for talks on Friday.'], 'dropped.txt'))
    return files
  })()`)
  await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByRole('heading', { name: 'dropped.txt' })).toBeVisible()
})

test('a running import shows its progress, is cancelled, and goes on where it stopped', async ({ page }) => {
  await page.goto('/sources')
  await choose(page, 'many.jsonl', manyLines(3000))
  await page.getByRole('button', { name: 'Start the import: many.jsonl' }).click()
  await expect(page.getByRole('progressbar', { name: 'Progress of many.jsonl' })).toBeVisible()
  await expect(imports(page)).toContainText(/[1-9][\d,]* of 3,000 rows/)
  await page.getByRole('button', { name: 'Cancel: many.jsonl' }).click()
  await expect(imports(page)).toContainText('Cancelled')
  await page.getByRole('button', { name: 'Go on: many.jsonl' }).click()
  await expect(imports(page)).toContainText(/per second/)
})

test('an article is fetched from its address', async ({ page, site }) => {
  await page.goto('/sources')
  await page.getByText('Address', { exact: true }).click()
  await expect.poll(() => query(page)).toEqual({ way: 'url' })
  await page.getByLabel('Address of an article').fill(`http://${site}/talks.html`)
  await page.getByRole('button', { name: 'Fetch' }).click()
  await expect(page.getByRole('region', { name: /^First rows/ })).toContainText('Harbour Post')
  await page.getByRole('button', { name: /^Start the import/ }).click()
  await expect(imports(page)).toContainText('1 added')
})

test('a site names its feeds; the chosen one brings its articles', async ({ page, site }) => {
  await page.goto('/sources')
  await page.getByLabel('Address of a feed or a site').fill(`http://${site}/`)
  await page.getByRole('button', { name: 'Add the feed' }).click()
  await page.getByRole('button', { name: 'Add: World' }).click()
  await expect(feeds(page)).toContainText('Articles5')
  await page.getByRole('button', { name: 'Pause: Harbour Post, World' }).click()
  await expect(feeds(page)).toContainText('Paused')
  await page.getByRole('button', { name: 'Turn on: Harbour Post, World' }).click()
  await expect(page.getByRole('button', { name: 'Poll now: Harbour Post, World' })).toBeVisible()

  await page.getByText('Settings').click()
  await page.getByLabel('Outlet').fill('The Harbour')
  await page.getByLabel('Ask every').selectOption('15')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await expect(feeds(page)).toContainText('The Harbour')
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('button', { name: 'Remove the feed; its articles stay' }).click()
  await expect(page.getByText('No feeds yet')).toBeVisible()
})

test('a list of feeds comes in and goes out; what fails says why', async ({ page, site }) => {
  await page.goto('/sources')
  const list = { name: 'list.opml', mimeType: 'text/x-opml', buffer: Buffer.from(feedList(site)) }
  await page.getByLabel('Import OPML').setInputFiles(list)
  await expect(page.getByText('2 feeds added, 1 refused')).toBeVisible()
  await expect(page.getByText(/ftp:\/\/elsewhere\.example/)).toBeVisible()
  await expect(feeds(page)).toContainText('The server answers with status 503')
  await expect(feeds(page)).toContainText('Gone')
  await expect(page.getByText('2 feeds need a look.')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export OPML' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.opml$/)
})

test('the starter list comes turned off', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('button', { name: 'Add the starter list' }).click()
  await expect(page.getByText(/^\d+ feeds added$/)).toBeVisible()
  await expect(feeds(page).getByText('Paused').first()).toBeVisible()
  await expect(feeds(page).getByText('On', { exact: true })).toHaveCount(0)
})

test.describe('what is refused', () => {
  test.use({ allowFaults: true })

  test('a file of another kind, no address, a private one, and a page without a feed', async ({
    page,
    site,
  }) => {
    await page.goto('/sources')
    await choose(page, 'program.exe', 'MZ')
    await expect(page.getByRole('alert')).toContainText('program.exe was not taken in')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)

    const feed = page.getByLabel('Address of a feed or a site')
    await feed.fill('nonsense')
    await feed.press('Enter')
    await expect(page.getByText('Enter an address that begins with')).toBeVisible()
    await feed.fill(`http://${site}/talks.html`)
    await feed.press('Enter')
    await expect(page.getByText(/This is no feed/)).toBeVisible()

    await page.goto('/sources?way=url')
    await page.getByLabel('Address of an article').fill('http://127.0.0.1:1/')
    await page.getByRole('button', { name: 'Fetch' }).click()
    await expect(page.getByLabel('Address of an article')).toHaveAttribute('aria-invalid', 'true')
  })
})
