import { expect, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('3: who carries messages between the United States and Iran, and since when?', async ({ page }) => {
  const person = counted(page)
  await page.goto('/')
  await person.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Mediators' }))

  await expect(
    page.getByText(/^Between Iran and United States: Oman, .*first told on 24 Dec 2025\.$/),
  ).toBeVisible()
  const oman = page
    .getByRole('region', { name: 'Mediators in numbers' })
    .getByRole('row', { name: /^Sentences: Oman between Iran and United States/ })
  await expect(oman).toContainText('24 Dec 2025')

  await person.click(page.getByRole('button', { name: /^Sentences: Oman between Iran and United States/ }))
  await expect(page.getByRole('dialog')).toContainText('shuttling between them')

  expect(person.effort()).toEqual({ clicks: 2, keys: 0 })
})
