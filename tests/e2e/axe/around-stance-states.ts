import { expect, panel } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

/** What opens beside the charts of the Stance page, what is embedded, and a server that fails. */
export const AROUND_STANCE_STATES: readonly PageState[] = [
  {
    name: 'stance, ways to take it away',
    path: '/stance?party=IRN',
    enter: async (page) => {
      await expect(panel(page, 'Iran')).toBeVisible()
      await page.getByRole('button', { name: 'Take away' }).click()
      await expect(page.getByRole('menuitem', { name: 'Copy citation' })).toBeVisible()
    },
  },
  {
    name: 'stance, a citation to be copied by hand',
    path: '/stance?party=IRN',
    enter: async (page) => {
      await expect(panel(page, 'Iran')).toBeVisible()
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
      await page.getByRole('button', { name: 'Take away' }).click()
      await page.getByRole('menuitem', { name: 'Copy citation' }).click()
      await expect(page.getByRole('textbox', { name: 'Copy this citation' })).toBeVisible()
    },
  },
  {
    name: 'stance, why a level changed',
    path: '/stance?why=USA.2026-02-22',
    enter: (page) => expect(page.getByRole('dialog').getByText(/^Net moved from/)).toBeVisible(),
  },
  {
    name: 'stance, a note open',
    path: '/stance',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Second round in Geneva', exact: true }).click()
      await expect(page.getByRole('dialog').getByLabel('Title')).toBeVisible()
    },
  },
  {
    name: 'stance, a note being written',
    path: '/stance?party=IRN',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Add a note' }).first().click()
      await expect(page.getByRole('dialog', { name: 'Add a note' })).toBeVisible()
    },
  },
  {
    name: 'stance, the server does not answer',
    path: '/method',
    enter: async (page) => {
      await page.route('**/api/v1/stance*', (route) => route.fulfill({ status: 500, body: '' }))
      await page.getByRole('link', { name: 'Stance', exact: true }).first().click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    faults: true,
  },
  {
    name: 'an embedded chart',
    path: '/embed/stance?party=IRN&theme=auto',
    enter: (page) => expect(panel(page, 'Iran').getByRole('slider')).toBeVisible(),
  },
  {
    name: 'an embedded pair',
    path: '/embed/stance?pair=USA-IRN&measure=net&theme=auto',
    enter: (page) => expect(page.getByRole('slider').first()).toBeVisible(),
  },
]
