import { beforeEach, expect, test, vi } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>

beforeEach(async () => {
  api = await testApp()
})

/** As if another version had coded an article, and had not seen its threat. */
async function codedBefore(...ids: string[]) {
  await api.store.db.updateTable('article').where('id', 'in', ids).set({ coder_version: 'older' }).execute()
  await api.store.db
    .deleteFrom('event')
    .where('article_id', 'in', ids)
    .where('type', '=', 'THREATEN')
    .execute()
}

const accept = async () => {
  const response = await api.app.request('/api/v1/recode', { method: 'POST' })
  return { status: response.status, body: await response.json() }
}
const threats = async () => (await api.json('events?type=THREATEN')).rows.length

test('what coding anew would change is told before it is done', async () => {
  expect(await api.json('recode/diff')).toMatchObject({ waiting: 0, diff: { articles: 0, types: [] } })
  await codedBefore('first')
  const { waiting, diff } = await api.json('recode/diff')
  expect(waiting).toBe(1)
  expect(diff).toMatchObject({ articles: 1, changed: 1 })
  expect(diff.types.find(({ type }: { type: string }) => type === 'THREATEN')).toMatchObject({
    before: 0,
    after: 1,
    added: 1,
    examples: [
      { change: 'added', source: 'USA', target: 'IRN', newType: 'THREATEN', quote: 'USA threatens IRN.' },
    ],
  })
  expect(await threats()).toBe(0)
})

test('the change is told in parts, each article once', async () => {
  await codedBefore('first', 'second', 'third')
  const articles: number[] = []
  let next: number | null = 0
  for (; next !== null; ) {
    const part = await api.json(`recode/diff?most=2&after=${next}`)
    articles.push(part.diff.articles)
    next = part.next
  }
  expect(articles).toEqual([2, 1])
})

test('an article whose day is not known is compared as it would be coded', async () => {
  const days: (string | undefined)[] = []
  const { coding } = api.deps
  api.deps.coding = {
    ...coding,
    code: (inputs, fetchedAt) => {
      days.push(...inputs.map(({ publishedAt }) => publishedAt))
      return coding.code(inputs, fetchedAt)
    },
  }
  await codedBefore('first', 'third')
  await api.store.db.updateTable('article').where('id', '=', 'third').set({ published_at_known: 0 }).execute()
  await api.json('recode/diff')
  expect(days).toEqual([expect.stringMatching(/^2026-02-01/), undefined])
})

test('the change is accepted, done in the background, and not done twice', async () => {
  await codedBefore('first', 'third')
  expect(await api.json('recode')).toEqual({
    coderVersion: api.coder.version,
    waiting: 2,
    versions: [{ coderVersion: 'older', articles: 2 }],
    accepted: null,
  })
  const { status, body } = await accept()
  expect(status).toBe(202)
  expect(body).toMatchObject({ accepted: { articles: 2, finishedAt: null } })
  await vi.waitFor(
    async () => expect(await api.json('recode')).toMatchObject({ waiting: 0, versions: [] }),
    5000,
  )
  expect(await threats()).toBe(1)
  await vi.waitFor(async () => expect((await api.json('recode')).accepted.finishedAt).not.toBeNull(), 5000)
  const before = await api.json('recode')
  expect((await accept()).body).toEqual(before)
})

test('nothing is coded anew that nobody accepted', async () => {
  await codedBefore('first')
  api.deps.work.wake()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await api.json('recode')).toMatchObject({ waiting: 1, accepted: null })
})
