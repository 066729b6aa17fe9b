import { test as base, expect, type Page } from '@playwright/test'

interface Options {
  /** Set where a test breaks the server on purpose: the browser then reports failed requests. */
  allowFaults: boolean
}

/** A test that fails on any console error, CSP violation or request that leaves the machine. */
export const test = base.extend<Options>({
  allowFaults: [false, { option: true }],
  page: async ({ page, allowFaults, baseURL }, use) => {
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      const own = request.url().replace(/^(blob|data):/, '')
      const inside = request.url().startsWith('data:') || own.startsWith(baseURL ?? '')
      if (!inside) faults.push(`request to ${request.url()}`)
    })
    await use(page)
    if (!allowFaults) expect(faults).toEqual([])
  },
})

export { expect }

/** The panel of a party on the Stance page. */
export const panel = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

/** The chart of a party. */
export const chart = (page: Page, name: string) => panel(page, name).getByRole('slider')

/** The query of the address, as names and values. */
export const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
