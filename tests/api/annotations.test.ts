import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { loadAnnotations, PATHS } from '../../packages/pipeline/src/index.ts'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeEach(async () => {
  api = await testApp()
})

async function send(method: string, path: string, body?: object) {
  const init = body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const response = await api.app.request(`/api/v1/${path}`, { method, ...init })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

it('adds, lists, changes and deletes a note', async () => {
  const { status, body } = await send('POST', 'annotations', {
    from: '2026-02-03',
    title: ' Talks ',
    parties: ['USA'],
  })
  expect([status, body.title, body.to, body.text, body.url]).toEqual([201, 'Talks', '2026-02-03', '', null])
  expect((await api.json('annotations?party=USA,IRN&from=2026-02-01')).annotations).toEqual([body])
  expect((await api.json('annotations?party=QAT')).annotations).toEqual([])
  const changed = await send('PATCH', `annotations/${body.id}`, { url: 'https://news.example/a' })
  expect(changed.body).toMatchObject({ title: 'Talks', url: 'https://news.example/a' })
  expect((await send('DELETE', `annotations/${body.id}`)).status).toBe(204)
  expect((await send('DELETE', `annotations/${body.id}`)).body.code).toBe('NOT_FOUND')
  expect((await send('PATCH', `annotations/${body.id}`, {})).body.code).toBe('NOT_FOUND')
})

it('gives the notes as CSV', async () => {
  await send('POST', 'annotations', { from: '2026-02-03', title: '=1+1', parties: ['USA', 'IRN'] })
  const [head, row] = (await api.get('annotations.csv')).text.split('\r\n')
  expect(head).toBe('id,from,to,title,text,url,parties,createdAt,changedAt')
  expect(row).toMatch(/^1,2026-02-03,2026-02-03,'=1\+1,,,USA IRN,/)
})

it.each([
  [{ title: 'No day' }, 'INVALID_FIELD', 'from'],
  [{ from: '2026-02-03', title: ' ' }, 'INVALID_FIELD', 'title'],
  [{ from: '2026-02-03', to: '2026-02-01', title: 'Back' }, 'INVALID_RANGE', 'to'],
  [{ from: '2026-02-03', title: 'A', parties: ['XYZ'] }, 'UNKNOWN_PARTY', 'parties'],
  [{ from: '2026-02-03', title: 'A', url: 'javascript:alert(1)' }, 'INVALID_FIELD', 'url'],
  [{ from: '2026-02-03', title: 'A', colour: 'red' }, 'UNKNOWN_PARAMETER', 'colour'],
])('refuses %j: %s in %s', async (input, code, field) => {
  expect((await send('POST', 'annotations', input)).body).toMatchObject({ code, field })
})

it('has sample notes that each link an article of the samples and name who reported it', async () => {
  await loadAnnotations(api.store, PATHS.seedAnnotations)
  const { annotations } = await api.json('annotations')
  const ids = readFileSync(`${PATHS.seedArticles}/us-iran-crisis-2026.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id)
  expect(annotations.length).toBeGreaterThan(7)
  for (const note of annotations) {
    expect(ids).toContain(note.url.replace('/articles/', ''))
    expect(note.text).toContain('Reported by')
  }
})
