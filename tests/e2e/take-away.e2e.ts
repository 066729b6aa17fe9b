import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

async function open(page: Page, path = '/stance') {
  await page.goto(path)
  await expect(page.locator('#stance-figure .recharts-cartesian-grid').first()).toBeVisible()
  await page.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByRole('menuitem', { name: 'Copy citation' })).toBeVisible()
}

async function saved(page: Page, item: string) {
  const started = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const file = await started
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

test('an SVG of the chart stands alone: title, source, date and address inside, no variable left', async ({
  page,
}) => {
  await open(page)
  const { name, content } = await saved(page, 'SVG, light')
  expect(name).toMatch(/^stance_IRN-USA_2025-12-01_\d{4}-\d\d-\d\d_light\.svg$/)
  const svg = content.toString('utf8')
  expect(svg).toContain('United States and Iran: who talks, who threatens')
  expect(svg).toMatch(/Source: Dualtrack, [\d,]+ articles, coder/)
  expect(svg).toMatch(
    /Made on \d+ \w+ \d{4} from http\S+\/stance\?party=USA,IRN&amp;from=2025-12-01&amp;to=\d{4}/,
  )
  expect(svg).toContain('font/woff2;base64,')
  expect(svg).not.toContain('var(')
  expect(svg).not.toMatch(/<(script|foreignObject)/)
  // It is drawn where nothing of the page is: no sheet, no font, no script.
  const alone = await page.context().newPage()
  await alone.setContent(svg)
  await expect(alone.locator('svg svg').first()).toBeVisible()
  expect(svg).toContain('stroke="#1f62ab"')
})

test('the dark picture is dark on a light page', async ({ page }) => {
  await open(page)
  const { content } = await saved(page, 'SVG, dark')
  const svg = content.toString('utf8')
  expect(svg).toContain('#6fb1f3')
  expect(svg).not.toContain('#1f62ab')
  expect(await page.locator('[data-theme]').count()).toBe(0)
})

test('a picture marks notes and changes on their days, as the page does', async ({ page }) => {
  await open(page, '/stance?pair=USA-IRN')
  const figure = page.locator('#stance-figure')
  const changes = await figure.getByRole('button', { name: /from \d+ \w+ \d{4}, .* Why\?$/ }).count()
  expect(changes).toBeGreaterThan(0)
  const strikes = figure.getByRole('button', { name: /^United States and Israel strike/ })
  const label = (await strikes.locator('[data-cut="true"]').textContent()) ?? ''
  const [pole, ground] = [
    await strikes.locator('[data-picture="box"]').last().boundingBox(),
    await figure.boundingBox(),
  ]
  const at = (pole?.x ?? 0) - (ground?.x ?? 0)
  const { content } = await saved(page, 'SVG, light')
  const alone = await page.context().newPage()
  await alone.setContent(content.toString('utf8'))
  await expect(alone.locator('line[stroke-dasharray]')).toHaveCount(changes)
  await expect(alone.getByText(`${label}…`, { exact: true })).toBeVisible()
  await expect(alone.getByText(/^Change of level/)).toBeVisible()
  const poles = await alone.locator('rect[width="1.5"]').all()
  const places = await Promise.all(poles.map(async (one) => Number(await one.getAttribute('x'))))
  expect(places.some((x) => Math.abs(x - at) < 1)).toBe(true)
})

test('a PNG has two pixels for each of the page', async ({ page }) => {
  await open(page)
  const { name, content } = await saved(page, 'PNG, light')
  expect(name).toMatch(/_light\.png$/)
  const shown = await page.locator('#stance-figure').boundingBox()
  expect(sizeOf(content).width).toBe(2 * Math.ceil((shown?.width ?? 0) + 48))
})

test('the citation names what, when, from how much and by which coder', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/stance?party=IRN')
  await page.getByRole('menuitem', { name: 'Copy citation' }).click()
  await expect(page.getByRole('button', { name: 'Citation copied' })).toBeVisible()
  const text = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(text).toMatch(
    /^Dualtrack \(\d{4}\)\. Iran: .*\[chart and data\]\. Coder \S+, [\d,]+ articles\. Retrieved/,
  )
  expect(text).toMatch(/\/stance\?party=IRN&from=2025-12-01&to=\d{4}-\d\d-\d\d$/)
})

test('what the clipboard refuses is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page)
  await page.getByRole('menuitem', { name: 'Copy citation' }).click()
  await expect(page.getByRole('textbox', { name: 'Copy this citation' })).toHaveValue(/^Dualtrack/)
})
