import { openStore } from '@dualtrack/store'
import { expectAccessible } from './axe/expect-accessible.ts'
import { expect } from './fixtures.ts'
import { test } from './own-server.ts'

const ARTICLES = [
  'The United States threatened on Monday to strike Iran if the talks fail.',
  'Iran rejected the American proposal on Tuesday.',
  'Qatar hosted Iranian envoys on Wednesday.',
]

/** As if another version had coded the articles, and had seen no threat in them. */
async function codeBefore(database: string) {
  const store = await openStore(database)
  await store.db.updateTable('article').set({ coder_version: '1-older' }).execute()
  await store.db.deleteFrom('event').where('type', '=', 'THREATEN').execute()
  await store.close()
}

// A server of its own: the sample that others read is not coded anew.
test('after a new coder: told what would change, accepted, done', async ({ page, database }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [at, text] of ARTICLES.entries()) {
    const data = { title: '', text, publishedAt: `2026-02-0${at + 1}`, outlet: 'Daily' }
    expect((await page.request.post('/api/v1/articles', { data })).ok()).toBe(true)
  }
  await page.goto('/recode')
  await expect(page.getByText('Every article is coded by the coder in use')).toBeVisible()
  await expectAccessible(page)

  await codeBefore(database)
  await page.goto('/method')
  await expect(page.getByText('3 articles coded by another version of the coder')).toBeVisible()
  await page.goto('/sources')
  await page.getByRole('link', { name: 'See what would change' }).click()
  await expect(page.getByText(/^3 articles coded by 1-older; coder .* is in use now\.$/)).toBeVisible()
  await expect(page.getByText('3 of 3 articles compared')).toBeVisible({ timeout: 60_000 })
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Threaten' }) })
  await expect(row.getByRole('cell')).toHaveText(['0', '1', '0', '1', '0', '0', '0'])
  const example = page.getByRole('region', { name: 'Threaten' }).getByRole('listitem')
  await expect(example).toContainText('Gained:')
  await expect(example).toContainText('United States → Iran')
  await expect(example).toContainText('threatened on Monday to strike Iran')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Code 3 articles anew' }).click()
  await expect(page.getByText('3 articles coded anew.')).toBeVisible({ timeout: 60_000 })
  const { rows } = await (await page.request.get('/api/v1/events?type=THREATEN')).json()
  expect(rows).toHaveLength(1)
})
