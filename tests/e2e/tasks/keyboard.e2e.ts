import type { Page } from '@playwright/test'
import { chart, expect, test } from '../fixtures.ts'
import { test as onOwnServer } from '../own-server.ts'
import { type KeysOnly, keysOnly } from './keys-only.ts'
import { WRONG_ACT } from './wrong-act.ts'

/** The first stop of every page leads past its bar. */
async function skipTheBar(page: Page, person: KeysOnly): Promise<void> {
  await person.tabTo(page.getByRole('link', { name: 'Skip to content' }))
  await person.press('Enter')
}

test('task 1 without a pointer: when Iran changed in February, and the sentences that say so', async ({
  page,
}) => {
  await page.goto('/')
  await expect(chart(page, 'Iran')).toBeVisible()
  const person = keysOnly(page)
  await skipTheBar(page, person)
  await person.tabTo(page.getByRole('radio', { name: 'Parties' }))
  await person.press('ArrowRight')
  const why = page.getByRole('button', { name: /^Why Iran towards United States changed on .* Feb 2026/ })
  await person.tabTo(why.first())
  await person.press('Enter')
  await expect(page.getByRole('dialog').getByText(/tried to stop and board an American tanker/)).toBeVisible()
  expect(person.keys()).toBeLessThanOrEqual(54)
})

test('task 3 without a pointer: who carries messages between the two, and since when', async ({ page }) => {
  await page.goto('/')
  await expect(chart(page, 'Iran')).toBeVisible()
  const person = keysOnly(page)
  await person.press('g', 'i')
  await expect(page.getByText(/^Between Iran and United States: Oman, /)).toBeVisible()
  await skipTheBar(page, person)
  await person.tabTo(page.getByRole('button', { name: /^Oman between Iran and United States/ }))
  await person.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('shuttling between them')
  await person.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(person.keys()).toBeLessThanOrEqual(22)
})

onOwnServer('task 4 without a pointer: reject the act and see the chart move', async ({ page, baseURL }) => {
  await page.request.post(`${baseURL}/api/v1/articles`, { data: WRONG_ACT })
  await page.addInitScript(() => localStorage.setItem('dualtrack-reviewer', JSON.stringify('M. Keller')))
  await page.goto('/?party=IRN')
  const person = keysOnly(page)
  await expect(chart(page, 'Iran')).toBeVisible()
  const before = (await chart(page, 'Iran').getAttribute('aria-valuetext')) ?? ''
  await skipTheBar(page, person)
  await person.tabTo(chart(page, 'Iran'))
  await person.press('Enter')
  const threat = page.getByRole('dialog').locator('[data-review-card]').filter({ hasText: 'Threaten' })
  await person.tabTo(threat.getByRole('button').first())
  await person.press('x')
  await expect(threat.getByRole('textbox', { name: 'Why' })).toBeFocused()
  await person.press('Enter')
  await expect(threat).toContainText('Rejected by M. Keller')
  await person.press('Escape')
  await expect(chart(page, 'Iran')).not.toHaveAttribute('aria-valuetext', before)
  expect(person.keys()).toBeLessThanOrEqual(35)
})
