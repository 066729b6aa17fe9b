import { expect } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

/** Acts and articles. */
export const LIST_STATES: readonly PageState[] = [
  {
    name: 'articles',
    path: '/articles',
    enter: (page) => expect(page.getByRole('feed', { name: 'Articles found' })).toBeVisible(),
  },
  {
    name: 'articles, searched and narrowed',
    path: '/articles?q=Hormuz&quad=MX',
    enter: (page) => expect(page.locator('mark').first()).toBeVisible(),
  },
  {
    name: 'articles, none',
    path: '/articles?q=zxqwv',
    enter: (page) => expect(page.getByText('No article fits this filter')).toBeVisible(),
  },
  {
    name: 'events',
    path: '/events',
    enter: (page) => expect(page.getByRole('feed', { name: 'Acts found' })).toBeVisible(),
  },
  {
    name: 'events, searched, with the reasons of an act',
    path: '/events?q=Hormuz&quad=MX',
    enter: async (page) => {
      await page.getByText('Why this code').first().click()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  {
    name: 'events, none',
    path: '/events?q=zxqwv',
    enter: (page) => expect(page.getByText('No act fits this filter')).toBeVisible(),
  },
  {
    name: 'article',
    path: '/articles?q=Ankara',
    enter: async (page) => {
      await page.getByRole('link', { name: /^Trump signals openness/ }).click()
      await expect(page.getByRole('heading', { name: /^Acts found/ })).toBeVisible()
    },
  },
  {
    name: 'events, an act being recoded',
    path: '/events?party=OMN',
    enter: async (page) => {
      await page
        .getByRole('button', { name: /^Recode/ })
        .first()
        .click()
      await expect(page.getByRole('combobox', { name: 'Type' }).last()).toBeVisible()
    },
  },
]
