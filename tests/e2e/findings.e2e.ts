import { expect, type Page, test } from '@playwright/test'

const panel = (page: Page, party: string) => page.locator(`[data-party="${party}"]`)
const number = (text: string | null) => Number((text ?? '').replace('−', '-'))

test('a mark on the chart leads to the reasons, whose contributions add up', async ({ page }) => {
  await page.goto('/stance')
  const mark = panel(page, 'USA').getByRole('button', { name: /^United States: Net falls from 22 Feb 2026/ })
  await mark.click()
  await expect(page).toHaveURL(/why=USA\.2026-02-22/)
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByText(/^Net moved from/)).toBeVisible()
  for (const name of ['What was done', 'To whom', 'Told by']) {
    const table = drawer.getByRole('table', { name })
    const cells = await table.locator('tbody td:last-child').allTextContents()
    const sum = await table.locator('tfoot td:last-child').textContent()
    expect(cells.reduce((total, cell) => total + number(cell), 0)).toBeCloseTo(number(sum), 6)
  }
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/why=/)
})

test('the list of changes says the same as its CSV', async ({ page }) => {
  await page.goto('/stance?pair=USA-IRN&from=2026-01-01&to=2026-02-28')
  const section = page.getByRole('region', { name: 'Changes of level' }).first()
  await expect(section.getByRole('row').nth(1)).toBeVisible()
  const csv = section.getByRole('link', { name: /Changes of level of Iran towards United States/ })
  const text = await (await page.request.get((await csv.getAttribute('href')) ?? '')).text()
  const days = text
    .split('\r\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(',')[3])
  const rows = section.getByRole('row').filter({ hasText: 'Iran towards United States' })
  await expect(rows).toHaveCount(days.length)
  expect(days.length).toBeGreaterThan(0)
})

test('a note is dragged out on the rail, changed and deleted', async ({ page }) => {
  await page.goto('/stance?party=OMN')
  const rail = panel(page, 'OMN').getByRole('group', { name: 'Notes on the time axis' })
  const box = await rail.boundingBox()
  if (box === null) throw new Error('The rail is not on the screen.')
  await page.mouse.move(box.x + box.width * 0.2, box.y + 6)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.3, box.y + 6, { steps: 4 })
  await page.mouse.up()
  const dialog = page.getByRole('dialog', { name: 'Add a note' })
  const days = await Promise.all(
    ['First day', 'Last day'].map((label) => dialog.getByLabel(label).inputValue()),
  )
  expect(days[0]?.localeCompare(days[1] ?? '')).toBe(-1)
  await dialog.getByLabel('Title').fill('A quiet fortnight')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await rail.getByRole('button', { name: /^A quiet fortnight,/ }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('A busy fortnight')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  const listed = page.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'A busy fortnight' })
  await listed.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(listed).toHaveCount(0)
})

test('labels on the rail never overlap, at any width', async ({ page }) => {
  for (const width of [1440, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/stance?party=USA')
    const labels = panel(page, 'USA').getByRole('group').locator('button span:last-child:not(:first-child)')
    await expect(labels.first()).toBeVisible()
    const found = await Promise.all((await labels.all()).map((label) => label.boundingBox()))
    const boxes = found.filter((box) => box !== null)
    expect(boxes.length).toBeGreaterThan(2)
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const beside = a.x + a.width <= b.x || b.x + b.width <= a.x
        const apart = beside || a.y + a.height <= b.y || b.y + b.height <= a.y
        expect(apart, `${width} px: ${JSON.stringify([a, b])}`).toBe(true)
      }
    }
  }
})
