import { readFile } from 'node:fs/promises'
import { chart, expect, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('task 10: one chart for a report, with its source and how to cite it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await expect(chart(page, 'Iran')).toBeVisible()
  const person = counted(page)
  const takeAway = page.getByRole('button', { name: 'Take away' })
  await person.click(takeAway)
  const started = page.waitForEvent('download')
  await person.click(page.getByRole('menuitem', { name: 'SVG, light' }))
  const picture = (await readFile(await (await started).path())).toString('utf8')
  await expect(page.getByText(/\.svg is saved$/)).toBeVisible()
  await person.click(
    page
      .getByRole('banner')
      .or(page.locator('header'))
      .getByText(/is saved$/),
  )
  await person.click(page.getByRole('menuitem', { name: 'Copy citation' }))
  await expect(page.getByText('Citation copied')).toBeVisible()

  expect(picture).toMatch(/Source: Dualtrack, 170 articles/)
  const citation = String(await page.evaluate('navigator.clipboard.readText()'))
  expect(citation).toMatch(/^Dualtrack \(\d{4}\)\. United States and Iran.*Coder .*Retrieved .* from http/)
  expect(person.effort()).toEqual({ clicks: 4, keys: 0 })
})
