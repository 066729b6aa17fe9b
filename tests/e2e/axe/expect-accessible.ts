import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Asks for a rule of WCAG 2.2 that axe leaves out by itself, and for nothing but what is wrong. With legacy mode, which
 * does without frames of other origins (no page has any), a page takes a third of the time.
 */
const OPTIONS: Parameters<AxeBuilder['options']>[0] = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/**
 * Notes and marks stand where their day is on the time axis and may be narrow; the lists under the chart do the same
 * in full size, as WCAG 2.5.8 asks of an exception.
 */
const hasEquivalent = (id: string, target: string) =>
  id === 'target-size' && /\[data-bare=|\._mark_/.test(target)

/** Runs in the page: waits until nothing moves that ends. Colours on their way to a scheme are no colours of the page. */
const SETTLED = `new Promise(requestAnimationFrame).then(() =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  ),
).then(() => null)`

/** Expects axe to find nothing, of any level, in the page as it stands: first in light, then in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await page.evaluate(SETTLED)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(OPTIONS).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target }) => target.join(' '))
        .filter((target) => !hasEquivalent(id, target))
        .map((target) => `${id}: ${target}`),
    )
    expect(found, scheme).toEqual([])
  }
}
