import { expect, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('7: every threat that speaks of Hormuz and that the coder is sure of, read in its article', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Events' })).toBeVisible()
  const person = counted(page)
  await person.press('g')
  await person.press('e')
  await person.click(page.getByRole('searchbox', { name: 'Search' }))
  await person.type('Hormuz')
  const facets = page.getByRole('region', { name: 'Narrow the list' })
  const acts = page.getByRole('feed', { name: 'Acts found' }).getByRole('article')
  await expect(acts.first()).toContainText('Hormuz')
  await person.click(facets.getByRole('button', { name: /^material conflict/ }))
  await person.click(facets.getByRole('button', { name: /^at least 0.7/ }))
  await expect(page.getByRole('status').filter({ hasText: /^2 acts$/ })).toBeVisible()
  const boarding = acts.filter({
    hasText: 'tried to stop and board an American tanker in the Strait of Hormuz',
  })
  await person.click(boarding.locator('a').last())
  await expect(page.locator('button[data-act]:focus')).toBeInViewport()
  expect(person.effort()).toEqual({ clicks: 4, keys: 8 })
})
