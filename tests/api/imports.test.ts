import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { ImportJob, ImportPreview } from '@dualtrack/domain'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp([])
})

const JSON_TYPE = { 'Content-Type': 'application/json' }

const post = (path: string, body: unknown = {}) =>
  api.app.request(`/api/v1/${path}`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })

function upload(name: string, content: string | Uint8Array<ArrayBuffer>, field = 'file') {
  const form = new FormData()
  form.set(field, new File([content], name))
  return api.app.request('/api/v1/imports', { method: 'POST', body: form })
}

async function preview(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<ImportPreview> {
  const response = await upload(name, content)
  expect(response.status).toBe(201)
  return response.json() as Promise<ImportPreview>
}

/** Follows the events of an import to their end. */
async function events(id: string): Promise<ImportJob[]> {
  const { text, headers } = await api.get(`imports/${id}/events`)
  expect(headers.get('content-type')).toContain('text/event-stream')
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''))
}

async function run(id: string, body: object = {}): Promise<ImportJob> {
  expect((await post(`imports/${id}/start`, body)).status).toBe(200)
  const last = (await events(id)).at(-1)
  if (last === undefined) throw new Error('no events')
  return last
}

const LINES = [
  JSON.stringify({
    id: 'one',
    text: 'USA threatens IRN with more, the ministry said on Friday.',
    publishedAt: '2026-02-01',
  }),
  'nonsense',
  '',
  JSON.stringify({
    id: 'two',
    text: 'IRN meets USA in the capital, the ministry said on Friday.',
    publishedAt: '2026-02-02',
  }),
  JSON.stringify({ id: 'none', text: '  ' }),
].join('\n')

test('a file is previewed, imported and reported; a second time it adds nothing', async () => {
  const handedIn = await preview('my articles.jsonl', LINES)
  expect(handedIn).toMatchObject({
    name: 'my articles.jsonl',
    format: 'jsonl',
    columns: null,
    state: 'preview',
  })
  expect(handedIn.rows[0]).toMatchObject({ id: 'one', publishedAt: expect.stringMatching(/^2026-02-01/) })
  expect(await api.json('articles')).toMatchObject({ rows: [] })

  const job = await run(handedIn.id)
  expect(job).toMatchObject({ state: 'done', done: 4, total: 4, accepted: 2, duplicate: 0, rejected: 2 })
  expect((await api.json('articles')).rows).toHaveLength(2)

  const rejected = await api.get(`imports/${handedIn.id}/rejected.csv`)
  expect(rejected.text).toMatch(/^row,reason,detail\r\n2,INVALID_JSON,.+\r\n5,EMPTY_TEXT,.+\r\n$/)
  expect(rejected.headers.get('content-disposition')).toContain('rejected_my-articles.jsonl.csv')

  const again = await run((await preview('again.jsonl', LINES)).id)
  expect(again).toMatchObject({ accepted: 0, duplicate: 2, rejected: 2 })
  expect((await api.json('imports')).imports.map(({ name }: ImportJob) => name)).toEqual([
    'again.jsonl',
    'my articles.jsonl',
  ])
})

test('a text that several outlets print is one story with as many outlets; a second time it adds nothing', async () => {
  const text = 'USA praises OMN for its work on the strait. '.repeat(12)
  const outlets = ['Harbour Post', 'Daily Coast', 'Evening Bay']
  const rows = outlets.map((outlet) => `Strait,${text},2026-02-03,${outlet}`)
  const table = ['title,text,date,paper', ...rows].join('\n')
  const handedIn = await preview('copies.csv', table)
  expect(handedIn.mapping).toMatchObject({ outlet: 'paper' })
  expect(await run(handedIn.id)).toMatchObject({ accepted: 3, duplicate: 0 })
  const [first] = (await api.json('articles?q=strait')).rows
  expect(first).toMatchObject({ storyArticles: 3, storyOutlets: 3 })
  expect(await run((await preview('copies again.csv', table)).id)).toMatchObject({
    accepted: 0,
    duplicate: 3,
  })
  expect((await api.json('articles?q=strait')).rows).toHaveLength(3)
})

test('a packed table, with its columns corrected', async () => {
  const table =
    'a,b\nFirst,QAT meets IRN on the coast on Friday\nSecond,QAT praises UN for its work on Friday\n'
  const handedIn = await preview('table.csv.gz', new Uint8Array(gzipSync(table)))
  expect(handedIn).toMatchObject({ format: 'csv', columns: ['a', 'b'] })
  expect(handedIn.rows[1]).toEqual({ a: 'Second', b: 'QAT praises UN for its work on Friday' })
  expect(await api.json(`imports/${handedIn.id}/preview`)).toEqual(handedIn)
  const refused = await post(`imports/${handedIn.id}/start`, { mapping: { title: 'a' } })
  expect([refused.status, await refused.json()]).toMatchObject([400, { field: 'mapping.text' }])
  const job = await run(handedIn.id, { mapping: { title: 'a', text: 'b' } })
  expect(job).toMatchObject({ state: 'done', done: 2, accepted: 2 })
  expect((await api.get(`imports/${handedIn.id}/preview`)).status).toBe(409)
  expect((await api.json('articles?q=coast')).rows[0]).toMatchObject({ title: 'First' })
})

test('a pasted text', async () => {
  const response = await post('imports', { title: 'Pasted', text: 'OMN aids IRN, it was said on Friday.' })
  const handedIn = (await response.json()) as ImportPreview
  expect(handedIn).toMatchObject({ name: 'Pasted', format: 'txt', rows: [{ title: 'Pasted' }] })
  expect(await run(handedIn.id)).toMatchObject({ state: 'done', accepted: 1, rejected: 0 })
})

test.each([
  ['a wrong ending', () => upload('a.exe', 'x'), 415, 'UNSUPPORTED_FILE'],
  ['a form without a file', () => upload('a.txt', 'x', 'other'), 400, 'INVALID_FIELD'],
  ['a private address', () => post('imports', { url: 'http://127.0.0.1:1/' }), 422, 'FETCH_REFUSED'],
  ['an address of another kind', () => post('imports', { url: 'file:///etc/passwd' }), 400, 'INVALID_FIELD'],
  ['neither text nor address', () => post('imports', {}), 400, 'INVALID_FIELD'],
  ['a preview that is not there', () => api.app.request('/api/v1/imports/none/preview'), 404, 'NOT_FOUND'],
  ['an import that is not there', () => post('imports/none/cancel'), 404, 'NOT_FOUND'],
])('%s is refused', async (_what, send, status, code) => {
  const response = await send()
  expect([response.status, await response.json()]).toMatchObject([status, { code }])
})

test('an upload that breaks off leaves nothing behind', async () => {
  const begin = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n{"text": "USA'
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const response = await api.app.request('/api/v1/imports', { method: 'POST', body: begin, headers })
  expect([response.status, await response.json()]).toMatchObject([400, { code: 'INVALID_FIELD' }])
  const files = readdirSync(api.deps.handIn.folder)
  const { imports } = await api.json('imports')
  expect(files.filter((name) => !imports.some(({ id }: ImportJob) => name.startsWith(id)))).toEqual([])
})

test("another site's page cannot hand anything in", async () => {
  const form = new FormData()
  form.set('file', new File(['USA threatens IRN.'], 'a.txt'))
  const headers = { Origin: 'https://evil.example', Host: 'localhost' }
  const response = await api.app.request('/api/v1/imports', { method: 'POST', body: form, headers })
  expect([response.status, await response.json()]).toMatchObject([403, { code: 'CROSS_SITE' }])
})

test('an import can be cancelled once, started again, and forgotten', async () => {
  const { id } = await preview('later.jsonl', LINES)
  expect(await (await post(`imports/${id}/cancel`)).json()).toMatchObject({ state: 'cancelled' })
  const twice = await post(`imports/${id}/cancel`)
  expect([twice.status, await twice.json()]).toMatchObject([409, { code: 'WRONG_STATE' }])
  expect(await run(id)).toMatchObject({ state: 'done', duplicate: 2 })
  const forgotten = await api.app.request(`/api/v1/imports/${id}`, { method: 'DELETE' })
  expect(forgotten.status).toBe(204)
  expect((await api.get(`imports/${id}`)).status).toBe(404)
})
