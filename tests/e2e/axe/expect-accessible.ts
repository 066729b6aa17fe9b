import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A rule of WCAG 2.2 that axe leaves out unless it is asked for. */
const ASKED_FOR = { 'target-size': { enabled: true } }

/**
 * Notes and marks stand where their day is on the time axis and may be narrow; the lists under the chart do the same
 * in full size, as WCAG 2.5.8 asks of an exception.
 */
const hasEquivalent = (id: string, target: string) =>
  id === 'target-size' && /\[data-bare=|\._mark_/.test(target)

/** Expects axe to find nothing, of any level, in the page as it stands: first in light, then in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    const { violations } = await new AxeBuilder({ page }).options({ rules: ASKED_FOR }).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target }) => target.join(' '))
        .filter((target) => !hasEquivalent(id, target))
        .map((target) => `${id}: ${target}`),
    )
    expect(found, scheme).toEqual([])
  }
}
