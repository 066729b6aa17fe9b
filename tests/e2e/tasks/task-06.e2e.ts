import { expect, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('6: which pair is the most hostile, and do both sides behave alike?', async ({ page }) => {
  const person = counted(page)
  await page.goto('/')
  await person.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dyads' }))

  const answer = page.getByRole('button', { name: /^Most hostile: Israel towards Iran, net −\d+\.$/ })
  await expect(answer).toBeVisible()
  await expect(page.getByText(/^The other way net −\d+: both behave alike\.$/)).toBeVisible()

  await person.click(answer)
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('table', { name: 'Both directions' }).getByRole('row')).toHaveCount(3)
  await expect(drawer.getByRole('img', { name: /^Net over time/ })).toBeVisible()
  await expect(drawer.locator('blockquote').first()).toBeVisible()

  expect(person.effort()).toEqual({ clicks: 2, keys: 0 })
})
