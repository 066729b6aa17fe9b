import { expect, test } from 'vitest'
import { processArticle } from '../../packages/pipeline/src/index.ts'
import { testApp } from '../support/test-app.ts'

const article = (id: string, text: string) => ({ id, text, title: id, publishedAt: '2026-02-02', outlet: '' })

/** The tag of an answer, and whether a caller that has it is sent anything. */
async function asked({ app }: Awaited<ReturnType<typeof testApp>>, path: string) {
  const first = await app.request(`/api/v1/${path}`)
  const tag = first.headers.get('ETag') ?? ''
  const again = await app.request(`/api/v1/${path}`, { headers: { 'If-None-Match': tag } })
  return { tag, text: await first.text(), again: again.status, sentAgain: await again.text() }
}

const PATHS = ['stance?party=USA', 'dyads?source=USA', 'map', 'mediators', 'change-points?party=USA']

test.each(PATHS)('%s: who has the answer is told so, and sent nothing', async (path) => {
  const instance = await testApp()
  const { tag, text, again, sentAgain } = await asked(instance, path)
  expect(tag).toMatch(/^"[\w-]{20,}"$/)
  expect(JSON.parse(text)).toHaveProperty('filter')
  expect([again, sentAgain]).toEqual([304, ''])
})

test.each(PATHS)('%s: a write that touches its parties makes a new answer', async (path) => {
  const instance = await testApp()
  const before = await asked(instance, path)
  await processArticle(instance.deps, article('new', 'USA sanctions IRN. OMN meets USA.'))
  const after = await asked(instance, path)
  expect(after.tag).not.toBe(before.tag)
})

test('a write that touches other parties changes nothing', async () => {
  const instance = await testApp()
  const before = await asked(instance, 'stance?party=USA')
  await processArticle(instance.deps, article('new', 'QAT meets OMN.'))
  expect(await asked(instance, 'stance?party=USA')).toEqual(before)
})

test('other filters are other answers', async () => {
  const instance = await testApp()
  const [week, month] = [
    await asked(instance, 'stance?party=USA'),
    await asked(instance, 'stance?party=USA&window=30'),
  ]
  expect(week.tag).not.toBe(month.tag)
  expect(week.text).not.toBe(month.text)
})
