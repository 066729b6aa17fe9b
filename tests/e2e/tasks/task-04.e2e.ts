import { expect } from '@playwright/test'
import { chart, panel } from '../fixtures.ts'
import { test } from '../own-server.ts'
import { counted } from './counted.ts'
import { WRONG_ACT } from './wrong-act.ts'

// A server of its own: what is reviewed here must not change what other tests see.
test('4: this act is wrong: reject it and see the chart move', async ({ page, baseURL }) => {
  await page.request.post(`${baseURL}/api/v1/articles`, { data: WRONG_ACT })
  await page.addInitScript(() => localStorage.setItem('dualtrack-reviewer', JSON.stringify('M. Keller')))
  await page.goto('/?party=IRN')
  const person = counted(page)
  const point = panel(page, 'Iran').getByRole('slider')
  await expect(point).toBeVisible()
  const before = await chart(page, 'Iran').getAttribute('aria-valuetext')

  await person.click(point)
  const drawer = page.getByRole('dialog')
  const threat = drawer.locator('[data-review-card]').filter({ hasText: 'Threaten' })
  await threat.hover()
  await person.press('x')
  await expect(threat.getByRole('textbox', { name: 'Why' })).toBeFocused()
  await person.press('Enter')
  await expect(threat).toContainText('Rejected by M. Keller')
  await person.press('Escape')

  await expect(chart(page, 'Iran')).not.toHaveAttribute('aria-valuetext', before ?? '')
  expect(person.effort()).toEqual({ clicks: 1, keys: 3 })

  // What was coded is a switch away.
  await page.getByRole('combobox', { name: 'Figures' }).selectOption('As coded')
  await expect(chart(page, 'Iran')).toHaveAttribute('aria-valuetext', before ?? '')
})
