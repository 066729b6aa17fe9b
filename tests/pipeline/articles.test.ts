import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFilterSchema } from '@dualtrack/domain'
import { getArticle, listArticles, listParties, queueHere } from '@dualtrack/store'
import { expect, test } from 'vitest'
import {
  loadSeeds,
  needsSeeds,
  processArticle,
  recodeArticles,
  recodingHere,
} from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from '../support/fake-coder.ts'
import { testApp } from '../support/test-app.ts'

const ALL = articleFilterSchema.parse({})

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dualtrack-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

test('the seeds are loaded once, whatever other files lie beside them', async () => {
  const folder = await folderOf({
    'one.txt': 'USA and IRN\n2026-02-01 - 21:55\nUSA threatens IRN.',
    'more.jsonl': '{"id":"a","text":"USA meets IRN.","publishedAt":"2026-02-02"}\n{"id":"b","text":""}\n',
    'README.md': 'About them.',
  })
  const { deps, store } = await testApp([])
  const seen: number[] = []
  expect(await loadSeeds(deps, folder, (done) => seen.push(done))).toEqual({ added: 2, failed: 1 })
  expect(seen).toEqual([1, 2, 3])
  expect(await loadSeeds(deps, folder)).toEqual({ added: 0, failed: 1 })
  expect((await listParties(store)).map(({ code }) => code)).toContain('IRN')
  const { rows } = await listArticles(store, ALL, { limit: 10 })
  expect(rows.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
    ['', '2026-02-02T00:00:00.000Z'],
    ['USA and IRN', '2026-02-01T21:55:00.000Z'],
  ])
})

test('seeds are wanted by an empty store, and by one whose loading was cut off', async () => {
  const folder = await folderOf({
    'a.txt': 'USA and IRN\n2026-02-01\nUSA threatens IRN.',
    'b.jsonl': '{"id":"b","text":"USA meets IRN."}\n',
  })
  const { deps } = await testApp([])
  expect(await needsSeeds(deps, folder)).toBe(true)
  await processArticle(deps, { title: 'USA and IRN', text: 'USA threatens IRN.', publishedAt: '2026-02-01' })
  expect(await needsSeeds(deps, folder)).toBe(true)
  await loadSeeds(deps, folder)
  expect(await needsSeeds(deps, folder)).toBe(false)

  const { deps: own } = await testApp([])
  await processArticle(own, { text: 'QAT meets USA.' })
  expect(await needsSeeds(own, folder)).toBe(false)
})

test('recoding touches only what another version coded', async () => {
  const { store } = await testApp()
  const newer = recodingHere({ store, coder: fakeCoder('fake-2') })
  const seen: number[] = []
  const queue = () => queueHere((fault) => expect(fault).toBe(''))
  expect(await recodeArticles(newer, queue(), (done) => seen.push(done))).toBe(3)
  expect(seen).toEqual([1, 2, 3])
  expect((await getArticle(store, 'first'))?.coderVersion).toBe('fake-2')
  expect(await recodeArticles(newer, queue(), () => {})).toBe(0)
})
