import { expect } from '../fixtures.ts'
import { FEEDS, IMPORTS, TABLE, TABLE_PREVIEW } from '../sources-states.ts'
import type { PageState } from './page-state.ts'

/** Where an analyst works: Sources, Review and Alerts. */
export const DESK_STATES: readonly PageState[] = [
  {
    name: 'sources',
    path: '/sources',
    enter: (page) => expect(page.getByText('Nothing was imported yet')).toBeVisible(),
  },
  {
    name: 'sources, a table to be checked',
    path: '/sources',
    enter: async (page) => {
      await page.route('**/api/v1/imports', (route) => route.fulfill({ json: { imports: [TABLE] } }))
      await page.route('**/api/v1/imports/*/preview', (route) => route.fulfill({ json: TABLE_PREVIEW }))
      await page.reload()
      await expect(page.getByRole('combobox', { name: 'Column body becomes' })).toBeVisible()
    },
  },
  {
    name: 'sources, imports and feeds in every state',
    path: '/sources',
    enter: async (page) => {
      await page.route('**/api/v1/imports', (route) => route.fulfill({ json: { imports: IMPORTS } }))
      await page.route('**/api/v1/imports/*/events', (route) => route.fulfill({ status: 204 }))
      await page.route('**/api/v1/feeds', (route) => route.fulfill({ json: { feeds: FEEDS } }))
      await page.reload()
      await expect(page.getByText('Set aside', { exact: true })).toBeVisible()
      await page.getByText('Settings').first().click()
    },
  },
  {
    name: 'add text, refused',
    path: '/sources?way=text',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Code and add' }).click()
      await expect(page.getByText('Paste the text of the article first.')).toBeVisible()
    },
  },
  {
    name: 'review, queue with a verdict begun',
    path: '/review',
    enter: async (page) => {
      const first = page.getByRole('list', { name: 'Acts to review' }).getByRole('listitem').first()
      await first.getByRole('button', { name: /^Reject/ }).click()
      await expect(first.getByRole('textbox', { name: 'Why' })).toBeVisible()
    },
  },
  {
    name: 'review, an act being recoded',
    path: '/review',
    enter: async (page) => {
      const first = page.getByRole('list', { name: 'Acts to review' }).getByRole('listitem').first()
      await first.getByRole('button', { name: /^Recode/ }).click()
      await expect(first.getByRole('textbox', { name: 'Why' })).toBeVisible()
    },
  },
  {
    name: 'review, nothing to review',
    path: '/review?party=NZL',
    enter: (page) => expect(page.getByText('Nothing is left to review here')).toBeVisible(),
  },
  {
    name: 'review, none given',
    path: '/review?show=given',
    enter: (page) => expect(page.getByText('Nobody has reviewed an act yet')).toBeVisible(),
  },
  {
    name: 'review, agreement',
    path: '/review?show=agreement',
    enter: (page) => expect(page.getByRole('rowheader', { name: 'All types' })).toBeVisible(),
  },
  {
    name: 'alerts, no rules',
    path: '/alerts',
    enter: (page) => expect(page.getByText('No rules yet')).toBeVisible(),
  },
]
