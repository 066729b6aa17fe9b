import type { APIRequestContext } from '@playwright/test'
import { expect, panel, query } from './fixtures.ts'
import { test } from './own-server.ts'

const TEXT =
  'Iran accused the United States of sending warships to its coast on Monday. The United States threatened Iran ' +
  'with new sanctions if the talks in Muscat fail. Oman carried messages between the two sides, and its foreign ' +
  'minister said that a second round would follow within the week.'

const OTHER =
  'Iran released an American tanker on Friday after two months in port. The owners thanked the harbour master.'

const add = (request: APIRequestContext, title: string, outlet: string, text: string) =>
  request.post('/api/v1/articles', { data: { title, outlet, text, publishedAt: '2026-01-05' } })

test('copies are one story; a person takes them apart and joins others, and the chart can count each', async ({
  page,
  request,
}) => {
  await add(request, 'Warships off the coast', 'Harbour Post', TEXT)
  await add(request, 'Tension off the coast as warships arrive', 'Coast Daily', TEXT)
  await add(request, 'A tanker is let go', 'Evening Lamp', OTHER)

  await page.goto('/articles')
  await expect(page.getByText('1 story, 2 outlets')).toHaveCount(2)
  await page.getByText('1 story, 2 outlets').first().click()
  const story = page.getByRole('region', { name: 'This story' })
  await expect(story).toContainText('2 articles, 2 outlets: together they have one vote')
  await expect(story).toBeInViewport()

  await story.getByRole('button', { name: 'Another story: Warships off the coast' }).click()
  await expect(story).toContainText('No other article tells it.')
  await story.getByText('Join with another article').click()
  await story.getByLabel('Find the article').fill('tanker')
  await story.getByRole('button', { name: 'Same story: A tanker is let go' }).click()
  await expect(story.getByRole('list', { name: 'Articles of this story' })).toContainText('Evening Lamp')

  await page.goto('/stance?layout=table')
  await page.getByRole('combobox', { name: 'One vote per' }).selectOption('articles')
  await expect.poll(() => query(page)).toMatchObject({ count: 'articles' })
  await expect(page.getByText(/each article votes, copies too/)).toBeVisible()
  await expect(panel(page, 'Iran')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Download CSV' })).toHaveAttribute('href', /count=articles/)
})

test('an article in another language is named, listed under it, and not coded', async ({ page, request }) => {
  const text =
    'Le ministre iranien des Affaires étrangères a rencontré vendredi son homologue omanais à Mascate, où les deux ' +
    'pays ont parlé de la sécurité de la navigation dans le golfe et des pourparlers à venir.'
  await add(request, 'Rencontre à Mascate', 'Le Port', text)
  await add(request, 'Warships off the coast', 'Harbour Post', TEXT)
  await page.goto('/articles')
  await page.getByRole('link', { name: 'French, not coded' }).click()
  await expect.poll(() => query(page)).toEqual({ language: 'fr' })
  await expect(page.getByRole('feed', { name: 'Articles found' }).getByRole('article')).toHaveCount(1)
  await page.getByRole('link', { name: 'Rencontre à Mascate' }).click()
  await expect(page.getByText('Language: French. It was not coded.')).toBeVisible()
})
