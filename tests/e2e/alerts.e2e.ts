import { expect } from '@playwright/test'
import { test } from './own-server.ts'

test('a rule is written, met, changed, tried and deleted', async ({ page, site }) => {
  for (const [day, text] of [
    ['2026-02-01', 'Iran threatened the United States with retaliation.'],
    ['2026-02-02', 'Iran attacked an American base with missiles.'],
  ]) {
    await page.request.post('/api/v1/articles', { data: { text, publishedAt: day } })
  }
  await page.goto('/alerts')
  await expect(page.getByText('No rules yet')).toBeVisible()
  await expect(page.getByText('Still to be filled: Name and Party.')).toBeVisible()
  await page.getByLabel('Name').fill('Iran turns to threat')
  await expect(page.getByText('Still to be filled: Party.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Party' }).fill('Iran')
  await page.getByRole('option', { name: 'Iran', exact: true }).click()
  await page.getByLabel('Threshold').fill('-5')
  await page.getByLabel('Least stories').fill('1')
  await page.getByLabel('Webhook').fill(`http://${site}/nowhere`)
  await expect(page.getByText(/^Still to be filled/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Add the rule' }).click()
  const rule = page.getByRole('listitem').filter({ hasText: 'Iran turns to threat' })
  await expect(rule.getByText('Iran: Net below −5.0 over 7 days')).toBeVisible()
  await expect(rule.getByText('met on 1 day')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'before the rule' })).toHaveCount(1)

  await rule.getByText('Webhook', { exact: true }).click()
  await rule.getByRole('button', { name: 'Send a test' }).click()
  await expect(rule.getByText(/The server answers with status 404/)).toBeVisible({ timeout: 30_000 })

  await page.goto('/stance?party=IRN')
  await page.getByRole('link', { name: /^Alert Iran turns to threat,/ }).click()
  await expect(page).toHaveURL(/\/alerts$/)
  await rule.getByRole('button', { name: 'Delete' }).click()
  await rule.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('No rules yet')).toBeVisible()
})
