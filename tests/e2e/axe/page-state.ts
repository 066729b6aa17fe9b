import type { Page } from '@playwright/test'

/** A page in one of its states. */
export interface PageState {
  name: string
  path: string
  /** Brings the page into the state to be checked. */
  enter: (page: Page) => Promise<unknown>
  /** True where the server refuses on purpose. */
  faults?: boolean
}
