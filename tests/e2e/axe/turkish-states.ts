import { expect } from '../fixtures.ts'
import type { PageState } from './page-state.ts'

const PATHS = [
  '/stance',
  '/dyads',
  '/map',
  '/mediators',
  '/events',
  '/articles',
  '/review',
  '/alerts',
  '/sources',
  '/method',
  '/embed/stance?party=IRN&theme=auto',
]

/** Every page in Turkish. */
export const TURKISH_STATES: readonly PageState[] = PATHS.map((path) => ({
  name: `${path} in Turkish`,
  path: `${path}`,
  enter: async (page) => {
    await page.evaluate("localStorage.setItem('dualtrack-language', 'tr')")
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
}))
