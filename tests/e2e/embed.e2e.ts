import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Opens a page of another site, on this machine, that holds one frame. */
async function around(page: Page, address: string) {
  const html = `<!doctype html><title>A report</title><iframe src="${address}" width="800" height="500" title="x"></iframe>`
  const site = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
  )
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`)
  site.close()
  return page.frameLocator('iframe')
}

test.describe('inside another site', () => {
  // The other site is a request that leaves the machine, and what it may not frame is reported.
  test.use({ allowFaults: true })

  test('a chart stands without the bar, in the theme asked for', async ({ page, baseURL }) => {
    const frame = await around(page, `${baseURL}/embed/stance?party=IRN&theme=dark`)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Iran: who talks, who threatens')
    await expect(frame.locator('.recharts-surface').first()).toBeVisible()
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    await expect(frame.getByRole('main')).toHaveCSS('background-color', 'rgb(23, 30, 38)')
    await expect(frame.getByText(/^Source: Dualtrack/)).toBeVisible()
    const full = frame.getByRole('link', { name: /^Open in Dualtrack/ })
    await expect(full).toHaveAttribute('href', '/stance?party=IRN')
  })

  test('a point opens the full page with its sentences in a new tab', async ({ page, context, baseURL }) => {
    const frame = await around(page, `${baseURL}/embed/stance?party=IRN&theme=light`)
    const opened = context.waitForEvent('page')
    await frame.getByRole('slider').press('Enter')
    const full = await opened
    await expect(full).toHaveURL(/\/stance\?party=IRN&open=IRN\.2026-/)
    await expect(full.getByRole('dialog')).toBeVisible()
  })

  test('any other page refuses to stand there', async ({ page, baseURL }) => {
    await around(page, `${baseURL}/stance`)
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain('chrome-error://chromewebdata/')
  })
})

test('the embed code of a view leads to its charts alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/stance?party=IRN&measure=net&layout=both')
  await page.getByRole('button', { name: 'Take away' }).click()
  await page.getByRole('menuitem', { name: 'Copy embed code' }).click()
  await expect(page.getByRole('button', { name: 'Embed code copied' })).toBeVisible()
  const code = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(code).toMatch(/^<iframe src="http[^"]+\/embed\/stance\?party=IRN&amp;measure=net&amp;theme=light"/)
})
