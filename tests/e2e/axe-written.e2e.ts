import { expectAccessible } from './axe/expect-accessible.ts'
import { chart, expect } from './fixtures.ts'
import { test } from './own-server.ts'
import { WRONG_ACT } from './tasks/wrong-act.ts'

const RULE = {
  name: 'Iran turns to threat',
  party: 'IRN',
  measure: 'net',
  condition: 'below',
  threshold: -5,
  minStories: 1,
}

// What people write changes what others see: a server of its own, and every state that needs it in one go.
test('axe finds nothing in reviews that were given and rules that were met', async ({ page, site }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.request.post('/api/v1/articles', { data: WRONG_ACT })
  const { rows } = await (await page.request.get('/api/v1/events')).json()
  const [event] = rows
  const review = { event: event.id, verdict: 'rejected', reviewer: 'M. Keller', reason: 'A quotation.' }
  expect((await page.request.post('/api/v1/reviews', { data: review })).ok()).toBe(true)
  const rule = { ...RULE, webhook: `http://${site}/nowhere` }
  expect((await page.request.post('/api/v1/alert-rules', { data: rule })).ok()).toBe(true)

  await page.goto('/review?show=given')
  await expect(page.getByRole('cell', { name: 'A quotation.' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/events?review=rejected')
  await expect(page.getByText('Rejected by M. Keller')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/alerts')
  const listed = page.getByRole('listitem').filter({ hasText: RULE.name })
  await listed.getByText('Webhook', { exact: true }).click()
  await expect(listed.getByRole('button', { name: 'Send a test' })).toBeVisible()
  await listed.getByRole('button', { name: `Change the rule ${RULE.name}` }).click()
  await expect(page.getByRole('row').filter({ hasText: RULE.name })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/stance?party=IRN')
  await expect(chart(page, 'Iran')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Alert Iran turns to threat,/ })).toBeVisible()
  await expectAccessible(page)
})
