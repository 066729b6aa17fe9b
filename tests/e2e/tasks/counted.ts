import type { Locator, Page } from '@playwright/test'

/** A person at the page: every click, key and drag is counted, text typed into a field counts its letters. */
export interface Counted {
  click(target: Locator): Promise<void>
  /** Presses one key, or one combination, on what has the focus. */
  press(key: string): Promise<void>
  /** Writes into a field that the person has clicked or tabbed to. */
  type(text: string): Promise<void>
  /** Chooses in a native list: one click opens it, one chooses. */
  choose(target: Locator, label: string): Promise<void>
  /** Presses at one point of the target and lets go at another; both as shares of its width, 0…1. */
  drag(target: Locator, from: number, to: number): Promise<void>
  effort(): { clicks: number; keys: number }
}

/** Counts what a task costs a person, in clicks and keys. */
export function counted(page: Page): Counted {
  let [clicks, keys] = [0, 0]
  return {
    async click(target) {
      await target.click()
      clicks += 1
    },
    async press(key) {
      await page.keyboard.press(key)
      keys += 1
    },
    async type(text) {
      await page.keyboard.type(text)
      keys += text.length
    },
    async choose(target, label) {
      await target.selectOption({ label })
      clicks += 2
    },
    async drag(target, from, to) {
      await target.scrollIntoViewIfNeeded()
      const box = await target.boundingBox()
      if (box === null) throw new Error('What is to be dragged is not on the screen.')
      const y = box.y + box.height / 2
      await page.mouse.move(box.x + box.width * from, y)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * to, y, { steps: 8 })
      await page.mouse.up()
      clicks += 1
    },
    effort: () => ({ clicks, keys }),
  }
}
