import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import type { AppType } from '../../apps/api/app.ts'
import { testApp } from '../support/test-app.ts'

test("Hono's client knows the routes, their queries and their answers", async () => {
  const { app } = await testApp()
  const fetch = async (url: string | URL | Request, init?: RequestInit) => app.request(String(url), init)
  const { api } = hc<AppType>('http://localhost', { fetch })

  const stance = await api.v1.stance.$get({ query: { party: 'USA', bucket: 'week' } })
  if (!stance.ok) throw new Error('refused')
  const net: (number | null)[] = (await stance.json()).series.flatMap(({ points }) =>
    points.map((point) => point.net),
  )
  expect(net).toHaveLength(3)

  const article = await api.v1.articles[':id'].$get({ param: { id: 'first' } })
  if (!article.ok) throw new Error('refused')
  const quotes: string[] = (await article.json()).coded.map(({ evidence }) => evidence.quote)
  expect(quotes).toContain('USA threatens IRN.')
})
