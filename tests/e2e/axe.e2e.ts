import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chart, expect, panel, test } from './fixtures.ts'
import { FEEDS, IMPORTS, TABLE, TABLE_PREVIEW } from './sources-states.ts'

const ready = (page: Page) => page.waitForLoadState('networkidle')

interface State {
  name: string
  path: string
  /** Brings the page into the state to be checked. */
  enter: (page: Page) => Promise<unknown>
  faults?: boolean
}

const STATES: readonly State[] = [
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
    name: 'stance, reasons of a change open',
    path: '/stance?why=IRN.2026-01-27',
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
    name: 'alerts',
    path: '/alerts',
    enter: (page) => expect(page.getByRole('button', { name: 'Add the rule' })).toBeVisible(),
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
    name: 'review',
    path: '/review',
    enter: async (page) => {
      const first = page.getByRole('list', { name: 'Acts to review' }).getByRole('listitem').first()
      await first.getByRole('button', { name: /^Recode/ }).click()
      await expect(first.getByRole('textbox', { name: 'Why' })).toBeVisible()
    },
  },
  {
    name: 'review, nothing given',
    path: '/review?show=given',
    enter: (page) => expect(page.getByText('Nobody has reviewed an act yet')).toBeVisible(),
  },
  {
    name: 'review, agreement',
    path: '/review?show=agreement',
    enter: (page) => expect(page.getByRole('rowheader', { name: 'All types' })).toBeVisible(),
  },
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
    name: 'stance, ways to take it away',
    path: '/stance',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Take away' }).click()
      await expect(page.getByRole('menuitem', { name: 'Copy citation' })).toBeVisible()
    },
  },
  {
    name: 'search, something found',
    path: '/method',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('combobox', { name: 'Search parties' }).fill('iran')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'list of keys',
    path: '/method',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Keys' }).click()
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  },
  {
    name: 'embedded chart',
    path: '/embed/stance?party=IRN',
    enter: (page) => expect(page.getByRole('slider')).toBeVisible(),
  },
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
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, path, enter, faults = false } of STATES) {
    test.describe(`${colorScheme}`, () => {
      test.use({ colorScheme, allowFaults: faults, contextOptions: { reducedMotion: 'reduce' } })

      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.goto(path)
        await enter(page)
        await ready(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')}`),
        )
        expect(found).toEqual([])
      })
    })
  }
}
