import { expect } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

/** Who acts towards whom: Dyads, Map and Mediators. */
export const RELATION_STATES: readonly PageState[] = [
  {
    name: 'dyads',
    path: '/dyads',
    enter: (page) => expect(page.getByRole('table', { name: 'Matrix' })).toBeVisible(),
  },
  {
    name: 'dyads, both directions open',
    path: '/dyads?open=ISR-IRN',
    enter: async (page) => {
      await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible()
      await expect(page.getByRole('img', { name: /^Net over time/ })).toBeVisible()
    },
  },
  {
    name: 'dyads, nothing found',
    path: '/dyads?source=NZL',
    enter: (page) => expect(page.getByText(/^No acts between/)).toBeVisible(),
  },
  {
    name: 'map',
    path: '/map',
    enter: (page) => expect(page.getByRole('button', { name: /^China: Net/ })).toBeVisible(),
  },
  {
    name: 'map, evidence open',
    path: '/map?open=IRN&region=middleEast',
    enter: (page) => expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible(),
  },
  {
    name: 'map, nothing found',
    path: '/map?counterpart=NZL',
    enter: (page) => expect(page.getByText('No acts in this window')).toBeVisible(),
  },
  {
    name: 'mediators',
    path: '/mediators',
    enter: (page) => expect(page.getByRole('region', { name: 'Network of mediators' })).toBeVisible(),
  },
  {
    name: 'mediators, evidence open',
    path: '/mediators?open=OMN-IRN-USA',
    enter: (page) => expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible(),
  },
  {
    name: 'mediators, nothing found',
    path: '/mediators?mediator=NZL',
    enter: (page) => expect(page.getByText(/^Nobody is told/)).toBeVisible(),
  },
  {
    name: 'dyads, groups as one party, most hostile first',
    path: '/dyads?group=GULF&order=net&basis=coded',
    enter: (page) => expect(page.getByRole('table', { name: 'Matrix' })).toBeVisible(),
  },
  {
    name: 'map, another measure and window',
    path: '/map?measure=threat&role=target&region=middleEast&window=7',
    enter: (page) => expect(page.getByRole('button', { name: /^Iran: Threat/ })).toBeVisible(),
  },
]
