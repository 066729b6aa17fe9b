import type { Story } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

async function storiesApi() {
  const { app } = await testApp()
  const post = async (path: string, body: object) => {
    const response = await app.request(`/api/v1/stories/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, story: (await response.json()) as Story & { code?: string } }
  }
  const get = async (id: string) => (await app.request(`/api/v1/stories/${id}`)).json() as Promise<Story>
  return { post, get }
}

test('stories are joined and split by hand', async () => {
  const { post, get } = await storiesApi()
  const joined = await post('join', { articles: ['first', 'second', 'third'] })
  expect(joined).toMatchObject({ status: 200, story: { outlets: ['Daily', '-Herald'] } })
  expect(joined.story.articles.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
  expect(await get(joined.story.id)).toEqual(joined.story)

  const split = await post('split', { article: 'second' })
  expect(split.story.articles.map(({ id }) => id)).toEqual(['second'])
  expect((await get(joined.story.id)).articles).toHaveLength(2)
})

test.each([
  ['join', { articles: ['first', 'gone'] }, 404, 'NOT_FOUND'],
  ['join', { articles: ['first'] }, 400, 'INVALID_FIELD'],
  ['split', { article: 'gone' }, 404, 'NOT_FOUND'],
])('%s %j is refused', async (path, body, status, code) => {
  const { post } = await storiesApi()
  expect(await post(path, body)).toMatchObject({ status, story: { code } })
})
