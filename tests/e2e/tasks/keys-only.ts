import { expect, type Locator, type Page } from '@playwright/test'

/** A person without a pointer: keys are all that is used, and each is counted. */
export interface KeysOnly {
  /** Presses keys one after the other. */
  press(...keys: string[]): Promise<void>
  /** Presses Tab until the target holds the focus, which must be seen at each stop on the way. */
  tabTo(target: Locator): Promise<void>
  keys(): number
}

/** No page has more stops than that before what a person looks for. */
const MOST_STOPS = 120

/**
 * What holds the focus, and how that is seen: the outline of the element, of the label beside a hidden field or of the
 * field around it, or a line of a drawing in the colour of the focus.
 */
const FOCUSED = `(() => {
  const at = document.activeElement
  const colour = document.createElement('i')
  colour.style.color = 'var(--dt-focus)'
  document.body.append(colour)
  const focus = getComputedStyle(colour).color
  colour.remove()
  const isRinged = (one) => {
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(one)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || stroke === focus
  }
  const near = [at, at.nextElementSibling, at.closest('.mantine-Input-input'), ...at.querySelectorAll('path')].filter(Boolean)
  const ringed = near.find(isRinged)
  const box = ringed?.getBoundingClientRect()
  return {
    name: at.tagName + ' ' + (at.getAttribute('aria-label') ?? at.textContent ?? '').slice(0, 60),
    isRinged: ringed !== undefined,
    isOnScreen: box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  }
})()`

type Focusable = { ownerDocument: { activeElement: unknown } }
const HAS_FOCUS = (one: unknown) => one === (one as Focusable).ownerDocument.activeElement

async function expectSeen(page: Page): Promise<void> {
  const { name, ...seen } = await page.evaluate<{ name: string }>(FOCUSED)
  expect(seen, `focus on ${name}`).toEqual({ isRinged: true, isOnScreen: true })
}

export function keysOnly(page: Page): KeysOnly {
  let keys = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys += 1
  }
  return {
    async press(...all) {
      for (const key of all) await press(key)
    },
    async tabTo(target) {
      await expect(target).toBeAttached()
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        await press('Tab')
        await expectSeen(page)
        if (await target.evaluate(HAS_FOCUS)) return
      }
      throw new Error(`${MOST_STOPS} stops do not lead to ${target}.`)
    },
    keys: () => keys,
  }
}
