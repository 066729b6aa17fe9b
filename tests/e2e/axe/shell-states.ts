import { expect } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

/** What stands around the pages, the Method page, and an address that leads nowhere. */
export const SHELL_STATES: readonly PageState[] = [
  {
    name: 'method',
    path: '/method',
    enter: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
  {
    name: 'not found',
    path: '/nowhere',
    enter: (page) => expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible(),
  },
  {
    name: 'the list of keys',
    path: '/method',
    enter: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  },
  {
    name: 'the search, with what it found',
    path: '/method',
    enter: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: 'Search parties' }).fill('ankara')
      await expect(page.getByRole('option', { name: /Ankara/ }).first()).toBeVisible()
    },
  },
  {
    name: 'the search, nothing found',
    path: '/method',
    enter: async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: 'Search parties' }).fill('qzx')
      await expect(page.getByText('Nothing of that name')).toBeVisible()
    },
  },
  {
    name: 'all pages behind one button, on a phone',
    path: '/method',
    enter: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    },
  },
  {
    name: 'filters unfolded, on a phone',
    path: '/stance?party=IRN',
    enter: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.getByText('Filters', { exact: true }).click()
      await expect(page.getByRole('combobox', { name: 'Towards' })).toBeVisible()
    },
  },
]
