import { chart, expect, panel } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

/** The Stance page: parties, pairs, open lists and drawers, nothing found, refused. */
export const STANCE_STATES: readonly PageState[] = [
  { name: 'stance', path: '/stance', enter: (page) => expect(panel(page, 'Iran')).toBeVisible() },
  {
    name: 'stance, chart and table',
    path: '/stance?layout=both',
    enter: (page) => expect(panel(page, 'Iran')).toBeVisible(),
  },
  {
    name: 'stance, party list open',
    path: '/stance',
    enter: async (page) => {
      await page.getByRole('combobox', { name: 'Parties' }).click()
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'stance, label at a point',
    path: '/stance',
    enter: async (page) => {
      await chart(page, 'Iran').hover()
      await expect(page.getByText('Click or Enter: the sentences')).toBeVisible()
    },
  },
  {
    name: 'stance, evidence open',
    path: '/stance?open=IRN.2026-02-01&span=window',
    enter: async (page) => {
      await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
      await page.getByText('Why this code').first().click()
    },
  },
  {
    name: 'stance, a pair with the range before, chart and table',
    path: '/stance?pair=USA-IRN&measure=net&bucket=week&from=2026-01-12&compare=previous&layout=both',
    enter: async (page) => {
      await page.getByRole('slider').first().hover()
      await expect(page.getByText(/^Click or Enter: the sentences of/)).toBeVisible()
    },
  },
  {
    name: 'stance, six parties on one axis',
    path: '/stance?party=USA,IRN,ISR,CHN,RUS,GBR&measure=share',
    enter: (page) => expect(page.getByRole('slider')).toHaveCount(1),
  },
  {
    name: 'stance, small multiples',
    path: '/stance?party=USA,IRN,ISR,CHN,RUS,GBR,QAT',
    enter: (page) => expect(panel(page, 'Qatar').getByRole('slider')).toBeVisible(),
  },
  {
    name: 'stance, a pair being added',
    path: '/stance?pair=USA-IRN',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Add a pair' }).click()
      await page.getByRole('combobox', { name: 'Pair 2: between' }).click()
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'stance, no acts',
    path: '/stance?party=NZL',
    enter: (page) => expect(page.getByText(/^No acts by/)).toBeVisible(),
  },
  {
    name: 'stance, refused',
    path: '/stance?party=XYZ',
    enter: (page) => expect(page.getByRole('alert')).toBeVisible(),
    faults: true,
  },
]
