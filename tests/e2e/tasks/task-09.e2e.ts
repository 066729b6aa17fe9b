import { expect, test } from '@playwright/test'
import { counted } from './counted.ts'

const TITLE = 'Talks held'

test('9: a note on the chart that talks were held, found again in the list', async ({ page }) => {
  await page.goto('/')
  const person = counted(page)
  const rail = page.locator('[data-party="USA"]').getByRole('group', { name: 'Notes on the time axis' })
  // The rail's free stretch: a press there chooses the day under it.
  await rail.scrollIntoViewIfNeeded()
  await person.drag(rail, 0.1, 0.1)
  const dialog = page.getByRole('dialog', { name: 'Add a note' })
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await person.type(TITLE)
  await person.press('Enter')
  await expect(dialog).toBeHidden()
  const listed = page.getByRole('region', { name: 'Notes' }).getByRole('button', { name: TITLE })
  await person.click(listed)
  await expect(page.getByRole('dialog').getByLabel('Title')).toHaveValue(TITLE)
  expect(person.effort()).toEqual({ clicks: 2, keys: TITLE.length + 1 })
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(listed).toHaveCount(0)
})
