import { expect, query, test } from './fixtures.ts'
import { test as onOwnServer } from './own-server.ts'

test('the list is searched, and an article shows its acts in the text', async ({ page }) => {
  await page.goto('/articles')
  await page.getByRole('searchbox', { name: 'Search' }).fill('Ankara')
  await expect.poll(() => query(page)).toEqual({ q: 'Ankara' })
  await page.getByRole('link', { name: /^Trump signals openness/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trump signals openness')

  const first = page.locator('li[data-act="1"]')
  await first.hover()
  await expect(page.locator('span[data-acts][data-active="true"]').first()).toBeVisible()
  await page
    .getByRole('button', { name: /^Act 2:/ })
    .first()
    .focus()
  await expect(page.locator('li[data-act="2"]')).toHaveAttribute('data-active', 'true')
  await page.keyboard.press('Enter')
  await expect(page.locator('li[data-act="2"]')).toBeFocused()
  await first.getByRole('button', { name: 'Show the sentence' }).click()
  await expect(page.getByRole('button', { name: /^Act 1:/ }).first()).toBeFocused()
})

test('a search without a hit says what to do', async ({ page }) => {
  await page.goto('/articles?q=zxqwv')
  await expect(page.getByText('No article fits this filter')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page.getByRole('feed', { name: 'Articles found' })).toBeVisible()
})

// On a server of its own: what is told of the sample elsewhere counts its articles.
onOwnServer('a pasted text is coded at once and joins the corpus', async ({ page }) => {
  await page.goto('/sources?way=text')
  await page.getByRole('button', { name: 'Code and add' }).click()
  await expect(page.getByText('Paste the text of the article first.')).toBeVisible()

  await page.getByLabel('Title').fill('Norway and Sweden meet over the border')
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill('Norway threatened Sweden with sanctions on Monday. Sweden met Norway for talks in Oslo.')
  await page.getByLabel('Published on').fill('2026-01-20')
  await page.getByLabel('Outlet').fill('Browser test')
  await page.getByRole('button', { name: 'Code and add' }).click()
  await expect(page.getByText(/^Added: [1-9]\d* acts? found/)).toBeVisible()
  await page.getByRole('link', { name: 'Open its page' }).click()
  await expect(page.getByRole('heading', { name: /^Acts found/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Norway and Sweden')

  await page.goto('/articles?q=Norway')
  await expect(page.getByRole('link', { name: /Norway and Sweden meet/ })).toBeVisible()
})

test.describe('what is refused or not there', () => {
  test.use({ allowFaults: true })

  test('an address that is wrong is told at its field', async ({ page }) => {
    await page.goto('/sources?way=text')
    await page.getByRole('textbox', { name: 'Text' }).fill('Norway met Sweden.')
    await page.getByRole('textbox', { name: 'Address', exact: true }).fill('no address')
    await page.getByRole('button', { name: 'Code and add' }).click()
    await expect(page.getByRole('textbox', { name: 'Address', exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  })

  test('an article that does not exist', async ({ page }) => {
    await page.goto('/articles/none')
    await expect(page.getByRole('alert')).toContainText('Not found')
  })

  test('a page that does not exist', async ({ page }) => {
    await page.goto('/nowhere')
    await page.getByRole('link', { name: 'Go to the stance chart' }).click()
    await expect(page).toHaveURL('/stance')
  })
})
