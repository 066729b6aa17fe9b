import type { EventRow, StanceSeries } from '@dualtrack/domain'
import type { APIRequestContext } from '@playwright/test'
import { chart, expect, panel, query, test } from './fixtures.ts'

/** The acts of Iran on a day, as the API has them. */
async function actsOn(request: APIRequestContext, day: string): Promise<EventRow[]> {
  const answer = await request.get(`/api/v1/events?party=IRN&from=${day}&to=${day}&limit=200`)
  return (await answer.json()).rows
}

async function lastDayWithActs(request: APIRequestContext): Promise<{ day: string; fromEnd: number }> {
  const { series } = await (await request.get('/api/v1/stance?party=IRN')).json()
  const [{ points }] = series as [StanceSeries]
  const index = points.findLastIndex((point) => point.bucket.events > 0)
  return { day: points[index]?.day ?? '', fromEnd: points.length - 1 - index }
}

test('a click on a day opens its sentences, with the words that led to the code', async ({
  page,
  request,
}) => {
  await page.goto('/stance?party=IRN')
  const plot = chart(page, 'Iran')
  await expect(panel(page, 'Iran').locator('.recharts-cartesian-grid')).toBeVisible()
  const { day } = await lastDayWithActs(request)
  const box = await plot.boundingBox()
  if (box === null) throw new Error('The chart has no box')
  await plot.click({ position: { x: box.width - 4, y: box.height / 2 } })
  const drawer = page.getByRole('dialog')
  await expect(drawer).toBeVisible()
  await page.goto(`/stance?party=IRN&open=IRN.${day}`)
  const acts = await actsOn(request, day)
  await expect(drawer.locator('blockquote')).toHaveCount(acts.length)
  const quotes = (await drawer.locator('blockquote').allTextContents()).toSorted()
  expect(quotes).toEqual(acts.map((act) => act.evidence.quote).toSorted())
  const cued = acts.find((act) => act.evidence.cues.some((cue) => cue.weight > 0))
  if (cued !== undefined) await expect(drawer.locator('mark').first()).toBeVisible()
  await drawer.getByText('Why this code').first().click()
  await expect(drawer.locator('details[open]')).toBeVisible()
})

test('the weights of an act add up to the sum that stands below them, and to its confidence', async ({
  page,
  request,
}) => {
  const { day } = await lastDayWithActs(request)
  await page.goto(`/stance?party=IRN&open=IRN.${day}`)
  const drawer = page.getByRole('dialog')
  await drawer.getByText('Why this code').first().click()
  const reasons = drawer.locator('details[open]')
  const numbers = async (cells: string) =>
    (await reasons.locator(cells).allTextContents()).map((text) => Number(text.replace('−', '-')))
  const weights = await numbers('tbody td:nth-of-type(2)')
  const [sum = Number.NaN] = await numbers('tfoot tr:first-child td:nth-of-type(1)')
  expect(weights.length).toBeGreaterThan(1)
  expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum, 6)
  const confidence = (1 / (1 + Math.exp(-sum))).toFixed(2)
  await expect(reasons.getByText(`it is the confidence, ${confidence}.`)).toBeVisible()
  await expect(reasons.getByText(/^Told (by|in) /)).toBeVisible()
  await reasons.getByRole('link', { name: 'Read it in the article' }).click()
  await expect(page).toHaveURL(/\/articles\/.*act=\d+/)
  await expect(page.locator('button[data-act]:focus')).toBeInViewport()
})

test('by keyboard: arrows to the day, Enter to the evidence, Escape back to the chart', async ({
  page,
  request,
}) => {
  const { day, fromEnd } = await lastDayWithActs(request)
  await page.goto('/stance?party=IRN')
  const plot = chart(page, 'Iran')
  await expect(plot).toBeVisible()
  await page.getByRole('button', { name: 'Take away' }).focus()
  await page.keyboard.press('Tab')
  await expect(plot).toBeFocused()
  await page.keyboard.press('End')
  for (let i = 0; i < fromEnd; i++) await page.keyboard.press('ArrowLeft')
  await expect(plot).toHaveAttribute('aria-valuetext', /acts? in \d+ articles? here\.$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(query(page).open).toBe(`IRN.${day}`)
  await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(plot).toBeFocused()
})

test('a day without acts leads to the acts behind the line', async ({ page, request }) => {
  const { series } = await (await request.get('/api/v1/stance?party=IRN&window=30')).json()
  const [{ points }] = series as [StanceSeries]
  const quiet = points.find((point) => point.bucket.events === 0 && point.events > 0)
  if (quiet === undefined) throw new Error('The sample has no quiet day')
  await page.goto(`/stance?party=IRN&window=30&open=IRN.${quiet.day}`)
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: 'Show the acts behind the line' }).click()
  await expect(drawer.locator('blockquote').first()).toBeVisible()
  await drawer.locator('a[href^="/articles/"]').first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('heading', { name: /^Acts found/ })).toBeVisible()
})

test('the table leads to the evidence too', async ({ page }) => {
  await page.goto('/stance?party=IRN&layout=table')
  await page
    .getByRole('button', { name: /^Evidence for/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
