import type { StancePoint, StanceSeries } from '@dualtrack/domain'
import type { APIRequestContext, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { chart, expect, panel, query, test } from './fixtures.ts'

const seriesOf = async (request: APIRequestContext, query: string): Promise<StanceSeries[]> =>
  (await (await request.get(`/api/v1/stance?${query}`)).json()).series

/** The table of the charts. */
const numbers = (page: Page) => page.getByRole('region', { name: /the numbers of the chart$/ })

/** The cells of a table's column, as they are shown, newest first. */
const column = (page: Page, n: number) =>
  numbers(page).locator(`tbody tr td:nth-of-type(${n})`).allTextContents()

const asNumber = (text: string | null) =>
  text === null || text.startsWith('–') ? null : Number.parseFloat(text.replace('−', '-').replace('+', ''))

function expectShown(shown: readonly (string | null)[], values: readonly (number | null)[]) {
  expect(shown).toHaveLength(values.length)
  for (const [i, value] of values.toReversed().entries()) {
    const cell = asNumber(shown[i] ?? null)
    if (value === null || cell === null) expect(cell).toBe(value)
    else expect(Math.abs(cell - value)).toBeLessThanOrEqual(0.0501)
  }
}

const net = (points: readonly StancePoint[]) => points.map((point) => point.net)

test('a pair: both directions on one axis, by keys and pointer down to the sentences', async ({ page }) => {
  await page.goto('/stance?pair=USA-IRN&measure=net')
  const name = 'United States – Iran'
  await expect(page.getByRole('slider')).toHaveCount(1)
  for (const label of ['USA → IRN', 'IRN → USA']) {
    await expect(panel(page, name).locator('svg text', { hasText: label })).toBeVisible()
  }
  const plot = chart(page, name)
  await plot.focus()
  await page.keyboard.press('End')
  await expect(plot).toHaveAttribute('aria-valuetext', /United States towards Iran: Net/)
  await page.keyboard.press('ArrowDown')
  await expect(plot).toHaveAttribute('aria-valuetext', /Iran towards United States: Net/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Iran towards United States')
  expect(query(page).open).toMatch(/^IRN-USA\.2026-/)
  await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
})

test('the table of a pair holds the numbers of both directions and of the range before', async ({
  page,
  request,
}) => {
  const asked = 'pair=USA-IRN&from=2026-02-01&to=2026-02-14&compare=previous'
  const [there, back] = await seriesOf(request, asked)
  await page.goto(`/stance?${asked}&measure=net&layout=table`)
  await expect(numbers(page)).toBeVisible()
  expectShown(await column(page, 1), net(there?.points ?? []))
  expectShown(await column(page, 3), net(there?.before?.points ?? []))
  expectShown(await column(page, 4), net(back?.points ?? []))
  expect(net(back?.before?.points ?? []).some((value) => value !== null)).toBe(true)
})

for (const measure of ['diplomacy', 'threat', 'net', 'dualTrack', 'share', 'volume'] as const) {
  test(`the table of ${measure} holds the numbers of the API`, async ({ page, request }) => {
    const [series] = await seriesOf(request, 'party=IRN,USA&bucket=week')
    await page.goto(`/stance?party=IRN,USA&bucket=week&measure=${measure}&layout=both`)
    await expect(page.getByRole('slider')).toHaveCount(1)
    const values = series?.points.map((point) => (measure === 'volume' ? point.events : point[measure])) ?? []
    expectShown(await column(page, 1), values)
  })
}

test('up to six parties share an axis, more become small multiples', async ({ page }) => {
  await page.goto('/stance?party=USA,IRN,ISR,CHN,RUS,GBR&measure=net')
  await expect(page.getByRole('slider')).toHaveCount(1)
  await page.goto('/stance?party=USA,IRN,ISR,CHN,RUS,GBR,QAT&measure=net')
  await expect(page.getByRole('slider')).toHaveCount(7)
  await chart(page, 'Israel').click()
  await expect(page.getByRole('dialog')).toContainText('Israel')
})

test('dragging zooms, a double click goes back step by step, and Back does too', async ({ page }) => {
  await page.goto('/stance?party=IRN')
  const drag = async (from: number, to: number) => {
    await expect(page.locator('[aria-busy="false"]')).toBeVisible()
    const box = await chart(page, 'Iran').boundingBox()
    if (box === null) throw new Error('The chart is not on the screen.')
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.7)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.75, { steps: 5 })
    await page.mouse.up()
  }
  await drag(0.2, 0.8)
  await expect.poll(() => query(page).from).toBeDefined()
  const once = query(page)
  await expect(page.getByRole('dialog')).toBeHidden()
  await drag(0.3, 0.6)
  await expect.poll(() => query(page).from).not.toBe(once.from)
  await chart(page, 'Iran').dblclick()
  await expect.poll(() => query(page)).toEqual(once)
  await chart(page, 'Iran').dblclick()
  await expect.poll(() => query(page)).toEqual({ party: 'IRN' })
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.goBack()
  await expect.poll(() => query(page)).toEqual(once)
})

test('a click on a zoomed chart still opens the sentences', async ({ page }) => {
  await page.goto('/stance?party=IRN&from=2026-02-01&to=2026-02-10')
  await chart(page, 'Iran').click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('zooming by keys: Shift with arrows, Enter, Backspace', async ({ page }) => {
  await page.goto('/stance?party=IRN')
  const plot = chart(page, 'Iran')
  await plot.focus()
  await page.keyboard.press('End')
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+PageDown')
  await expect(plot).toHaveAttribute('aria-valuetext', /chosen\. Enter zooms/)
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page)).toEqual({ party: 'IRN', from: '2026-02-14', to: '2026-02-28' })
  await chart(page, 'Iran').focus()
  await page.keyboard.press('Backspace')
  await expect.poll(() => query(page)).toEqual({ party: 'IRN' })
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(plot).not.toHaveAttribute('aria-valuetext', /chosen/)
})

test('parties become pairs and back, and another pair is added', async ({ page }) => {
  await page.goto('/stance')
  await page.getByText('Pairs', { exact: true }).click()
  await expect.poll(() => query(page).pair).toBe('USA-IRN')
  await page.getByRole('button', { name: 'Add a pair' }).click()
  await page.getByRole('combobox', { name: 'Pair 2: between' }).fill('isr')
  await page.getByRole('option', { name: 'Israel' }).click()
  await page.getByRole('combobox', { name: 'Pair 2: and' }).fill('iran')
  await page.getByRole('option', { name: 'Iran', exact: true }).click()
  await expect.poll(() => query(page).pair).toBe('USA-IRN,ISR-IRN')
  await expect(page.getByRole('slider')).toHaveCount(2)
  await page.getByRole('button', { name: 'Remove the pair United States – Iran' }).click()
  await expect.poll(() => query(page).pair).toBe('ISR-IRN')
  await page.getByText('Parties', { exact: true }).first().click()
  await expect.poll(() => query(page)).toEqual({ party: 'ISR,IRN' })
})

test('the view is reset, its parties stay', async ({ page }) => {
  await page.goto('/stance?party=IRN&measure=share&bucket=week&from=2026-02-01&compare=previous')
  await page.getByRole('button', { name: 'Reset view' }).click()
  await expect.poll(() => query(page)).toEqual({ party: 'IRN' })
  await expect(page.getByRole('button', { name: 'Reset view' })).toBeHidden()
})

test('an incomplete week is hatched, said in the key and in the table', async ({ page }) => {
  await page.goto('/stance?party=IRN&bucket=week&layout=both')
  await expect(page.getByText('Hatched: days are missing')).toBeVisible()
  await expect(panel(page, 'Iran').locator('pattern')).toHaveCount(1)
  await expect(numbers(page).getByRole('row').nth(1)).toContainText('not complete')
  await page.goto('/stance?party=IRN&layout=both')
  await expect(numbers(page)).toBeVisible()
  await expect(page.getByText('Hatched: days are missing')).toBeHidden()
})

test("the page's address with .csv has the rows of the page", async ({ page, request }) => {
  await page.goto('/stance?pair=USA-IRN&measure=net&bucket=week&layout=table')
  await expect(numbers(page)).toBeVisible()
  const file = await request.get(page.url().replace('/stance?', '/stance.csv?'))
  const rows: Record<string, string>[] = parse(await file.text(), { columns: true })
  const cells = (party: string) =>
    rows.filter((row) => row.party === party).map((row) => (row.net === '' ? null : Number(row.net)))
  expectShown(await column(page, 1), cells('USA'))
  expectShown(await column(page, 3), cells('IRN'))
})
