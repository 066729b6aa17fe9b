import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

interface Parameter {
  name: string
  description?: string
  schema: { example?: unknown }
}
interface Operation {
  summary?: string
  parameters?: Parameter[]
  responses: Record<string, unknown>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

let document: Document
let page: string
let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  document = await api.json('openapi.json')
  page = (await api.get('docs')).text
})

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
  )

test('every route is in the document', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(
    operations()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'delete /api/v1/alert-rules/{id}',
    'delete /api/v1/annotations/{id}',
    'delete /api/v1/feeds/{id}',
    'delete /api/v1/imports/{id}',
    'get /api/v1/accuracy',
    'get /api/v1/alert-rules',
    'get /api/v1/alert-rules/{id}/webhook',
    'get /api/v1/alerts',
    'get /api/v1/alerts.atom',
    'get /api/v1/alerts.csv',
    'get /api/v1/annotations',
    'get /api/v1/annotations.csv',
    'get /api/v1/articles',
    'get /api/v1/articles.csv',
    'get /api/v1/articles.zip',
    'get /api/v1/articles/{id}',
    'get /api/v1/change-points',
    'get /api/v1/change-points.csv',
    'get /api/v1/change-reasons',
    'get /api/v1/change-reasons.csv',
    'get /api/v1/dyads',
    'get /api/v1/dyads.csv',
    'get /api/v1/dyads.zip',
    'get /api/v1/events',
    'get /api/v1/events.csv',
    'get /api/v1/events.zip',
    'get /api/v1/facets/articles',
    'get /api/v1/facets/articles.csv',
    'get /api/v1/facets/events',
    'get /api/v1/facets/events.csv',
    'get /api/v1/feeds',
    'get /api/v1/feeds.opml',
    'get /api/v1/health',
    'get /api/v1/imports',
    'get /api/v1/imports/{id}',
    'get /api/v1/imports/{id}/events',
    'get /api/v1/imports/{id}/preview',
    'get /api/v1/imports/{id}/rejected.csv',
    'get /api/v1/map',
    'get /api/v1/map.csv',
    'get /api/v1/map.zip',
    'get /api/v1/mediators',
    'get /api/v1/mediators.csv',
    'get /api/v1/mediators.zip',
    'get /api/v1/parties',
    'get /api/v1/recode',
    'get /api/v1/recode/diff',
    'get /api/v1/reviews',
    'get /api/v1/reviews.csv',
    'get /api/v1/reviews.jsonl',
    'get /api/v1/reviews/agreement',
    'get /api/v1/reviews/agreement.csv',
    'get /api/v1/reviews/queue',
    'get /api/v1/reviews/queue.csv',
    'get /api/v1/stance',
    'get /api/v1/stance.csv',
    'get /api/v1/stance.zip',
    'get /api/v1/stance/point',
    'get /api/v1/stories/{id}',
    'patch /api/v1/alert-rules/{id}',
    'patch /api/v1/annotations/{id}',
    'patch /api/v1/feeds/{id}',
    'post /api/v1/alert-rules',
    'post /api/v1/alert-rules/{id}/webhook/test',
    'post /api/v1/annotations',
    'post /api/v1/articles',
    'post /api/v1/feeds',
    'post /api/v1/feeds/opml',
    'post /api/v1/feeds/starter',
    'post /api/v1/feeds/{id}/poll',
    'post /api/v1/imports',
    'post /api/v1/imports/{id}/cancel',
    'post /api/v1/imports/{id}/start',
    'post /api/v1/recode',
    'post /api/v1/reviews',
    'post /api/v1/stories/join',
    'post /api/v1/stories/split',
  ])
})

test('every route says what it is for, every parameter what it means and looks like', () => {
  for (const { name, operation } of operations()) {
    expect(operation.summary, name).toBeTruthy()
    for (const parameter of operation.parameters ?? []) {
      expect(parameter.description, `${name} ${parameter.name}`).toBeTruthy()
      expect(parameter.schema.example, `${name} ${parameter.name}`).toBeDefined()
    }
  }
})

test('a CSV route takes the parameters of its JSON route, and how the file is to look', () => {
  const names = (path: string) => document.paths[path]?.get?.parameters?.map(({ name }) => name)
  for (const resource of [
    'stance',
    'dyads',
    'events',
    'articles',
    'change-points',
    'change-reasons',
    'annotations',
  ]) {
    const own = resource === 'stance' ? ['shape', 'excel'] : ['excel']
    expect(names(`/api/v1/${resource}.csv`)).toEqual([...(names(`/api/v1/${resource}`) ?? []), ...own])
  }
})

test('the page shows every route and needs nothing from elsewhere', () => {
  for (const { path } of operations()) expect(page).toContain(path)
  expect(page).not.toMatch(/<script|<style|style=|https?:\/\//)
})

test('the examples that the page offers work', async () => {
  const urls = [...page.matchAll(/href="([^"]+)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'))
  expect(urls.length).toBeGreaterThan(8)
  for (const url of urls.filter(
    (address) => !/\/(articles|imports|stories|change-reasons|alert-rules)[/?.]/.test(address),
  )) {
    expect((await api.app.request(url)).status, url).toBe(200)
  }
})
