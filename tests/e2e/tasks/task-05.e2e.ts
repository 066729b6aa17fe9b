import { chart, expect, query, test } from '../fixtures.ts'
import { counted } from './counted.ts'

test('task 5: send a colleague exactly this stretch of time and this measure', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  const person = counted(page)
  await person.drag(chart(page, 'Iran'), 0.6, 0.9)
  await expect.poll(() => query(page).from).toBeDefined()
  await person.choose(page.getByRole('combobox', { name: 'Measure' }), 'Net')
  await expect(page.getByRole('slider')).toHaveCount(1)
  await person.click(page.getByRole('button', { name: 'Copy link' }))
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()

  const link = String(await page.evaluate('navigator.clipboard.readText()'))
  const colleague = await context.newPage()
  await colleague.goto(link)
  await expect(colleague.getByRole('slider')).toHaveCount(1)
  const paths =
    "[...document.querySelectorAll('.recharts-surface path')].map((path) => path.getAttribute('d'))"
  const drawn = (one: typeof page) => one.evaluate<string[]>(paths)
  expect((await drawn(page)).length).toBeGreaterThan(4)
  expect(query(colleague)).toEqual(query(page))
  await expect.poll(() => drawn(colleague)).toEqual(await drawn(page))
  expect(person.effort()).toEqual({ clicks: 4, keys: 0 })
})
