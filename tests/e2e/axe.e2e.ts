import { AROUND_STANCE_STATES } from './axe/around-stance-states.ts'
import { DESK_STATES } from './axe/desk-states.ts'
import { expectAccessible } from './axe/expect-accessible.ts'
import { LIST_STATES } from './axe/list-states.ts'
import { RELATION_STATES } from './axe/relation-states.ts'
import { SHELL_STATES } from './axe/shell-states.ts'
import { STANCE_STATES } from './axe/stance-states.ts'
import { TURKISH_STATES } from './axe/turkish-states.ts'
import { test } from './fixtures.ts'

const STATES = [
  ...STANCE_STATES,
  ...AROUND_STANCE_STATES,
  ...RELATION_STATES,
  ...LIST_STATES,
  ...DESK_STATES,
  ...SHELL_STATES,
  ...TURKISH_STATES,
]

for (const { name, path, enter, faults = false } of STATES) {
  test.describe(() => {
    test.use({ colorScheme: 'light', allowFaults: faults, contextOptions: { reducedMotion: 'reduce' } })

    // Two analyses of a whole page take their time where other tests run beside.
    test.setTimeout(120_000)

    test(`axe finds nothing: ${name}`, async ({ page }) => {
      await page.goto(path)
      await enter(page)
      await expectAccessible(page)
    })
  })
}
