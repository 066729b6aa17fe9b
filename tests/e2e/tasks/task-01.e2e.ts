import { expect, test } from '@playwright/test'
import { counted } from './counted.ts'

test('1: when Iran changed towards the United States in February, and the sentences that say so', async ({
  page,
}) => {
  await page.goto('/')
  const person = counted(page)
  await person.click(page.getByText('Pairs', { exact: true }))
  const changes = page.getByRole('region', { name: 'Changes of level' }).first()
  const why = changes.getByRole('button', { name: /^Why Iran towards United States changed on .* Feb 2026/ })
  await person.click(why.first())
  const reasons = page.getByRole('dialog')
  await expect(reasons.getByText(/^Net moved from/)).toBeVisible()
  await expect(reasons.getByText(/tried to stop and board an American tanker/)).toBeVisible()
  expect(person.effort()).toEqual({ clicks: 2, keys: 0 })
})
