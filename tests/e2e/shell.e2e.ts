import { expect, panel, test } from './fixtures.ts'

test('slash finds a party by its name and goes to its chart', async ({ page }) => {
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search parties' })).toBeFocused()
  await page.keyboard.type('qzx')
  await expect(page.getByText('Nothing of that name')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('iran')
  await expect(page.getByRole('option', { name: 'Iran', exact: false }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stance\?party=IRN$/)
  await expect(panel(page, 'Iran')).toBeVisible()
})

test('the search finds articles by their words', async ({ page }) => {
  await page.goto('/stance')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('combobox', { name: 'Search parties' })).toBeFocused()
  await page.keyboard.type('Ankara')
  await page
    .getByRole('option', { name: /Ankara/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/articles\/./)
})

test('g and a letter go to a page; letters typed into a field stay letters', async ({ page }) => {
  await page.goto('/stance')
  await expect(panel(page, 'Iran')).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/articles$/)
  await page.getByRole('searchbox', { name: 'Search' }).click()
  await page.keyboard.type('g?/m')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('g?/m')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the list of keys opens by ?, and turns keys of one letter off', async ({ page }) => {
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('On an act, under the pointer or in focus')).toBeVisible()
  await sheet.getByText('Off', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL(/\/method$/)
  await page.getByRole('button', { name: 'Keys' }).click()
  await sheet.getByText('On', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL(/\/stance$/)
})

test('Turkish is chosen in one click and remembered; numbers and dates follow', async ({ page }) => {
  await page.goto('/stance')
  await expect(panel(page, 'Iran')).toBeVisible()
  await page.getByText('TR', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  await expect(page.getByRole('link', { name: 'Tutum' })).toBeVisible()
  await page.goto('/method')
  await expect(page.getByRole('button', { name: 'Ara' })).toBeVisible()
  await page.getByText('EN', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('a reader whose browser prefers Turkish', () => {
  test.use({ locale: 'tr-TR' })

  test('is met in Turkish', async ({ page }) => {
    await page.goto('/method')
    await expect(page.getByRole('button', { name: 'Ara' })).toBeVisible()
  })
})

test('on a narrow screen all pages stand behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/stance')
  const ways = page.getByRole('navigation', { name: 'Main' })
  await expect(ways).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await ways.getByRole('link', { name: 'Method' }).click()
  await expect(page).toHaveURL(/\/method$/)
  await expect(ways).toBeHidden()
})

test.describe('a reader in Istanbul', () => {
  test.use({ timezoneId: 'Europe/Istanbul' })

  test('reads times of the own zone, and hovers for UTC', async ({ page }) => {
    await page.goto('/articles')
    const time = page.getByRole('feed', { name: 'Articles found' }).locator('time').first()
    await expect(time).toHaveText(/ GMT\+3$/)
    await expect(time).toHaveAttribute('title', / UTC$/)
    await expect(time).toHaveAttribute('datetime', /Z$/)
  })
})
