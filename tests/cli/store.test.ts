import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../../apps/api/app.ts'
import { openDatabase, storedPartyIndex } from '../../packages/pipeline/src/index.ts'
import { dualtrack, freshFolder } from '../support/run-process.ts'
import { apiDeps } from '../support/test-app.ts'

const folder = freshFolder()
const database = `${folder}/made/on-demand.db`
const env = { DUALTRACK_DB: database }

const ARTICLES = [
  { id: 'a', text: 'The United States threatened Iran with strikes.', publishedAt: '2026-02-01' },
  { id: 'b', text: 'Iran met US envoys in Oman on Friday.', publishedAt: '2026-02-06' },
  { id: 'c', text: 'Iran condemned the United States.', publishedAt: '2026-02-07' },
]

beforeAll(async () => {
  writeFileSync(
    `${folder}/a.jsonl`,
    `${ARTICLES.map((article) => JSON.stringify(article)).join('\n')}\nnonsense\n`,
  )
  writeFileSync(
    `${folder}/b.txt`,
    'A title\n2026-02-08 - 21:55\nThe United States imposed sanctions on Iran.\n',
  )
})

test('ingest stores once what is good, and tells what is not', async () => {
  const files = [`${folder}/a.jsonl`, `${folder}/b.txt`]
  const first = await dualtrack(['ingest', ...files], '', env)
  expect(first).toMatchObject({ status: 1, err: '4 accepted, 0 duplicate, 1 rejected\n' })
  expect(JSON.parse(first.out).error).toMatchObject({
    code: 'INVALID_JSON',
    file: `${folder}/a.jsonl`,
    line: 4,
  })
  const second = await dualtrack(['ingest', ...files], '', env)
  expect(second.err).toBe('0 accepted, 4 duplicate, 1 rejected\n')
  expect(await dualtrack(['ingest', `${folder}/b.txt`], '', env)).toMatchObject({ status: 0 })
})

test.each([
  ['stance', '--party', 'USA,IRN', '--bucket', 'week', '--window', '14'],
  ['dyads', '--source', 'IRN'],
  ['events', '--quad', 'VX,MX'],
  ['articles', '--q', 'envoys'],
])('export %s gives the file of the API', async (kind, ...options) => {
  const { status, out } = await dualtrack(['export', kind, ...options], '', env)
  expect(status).toBe(0)
  expect(out.split('\r\n').length).toBeGreaterThan(2)

  const store = await openDatabase(database)
  const { deps } = apiDeps(store, { parties: await storedPartyIndex(store) })
  const query = new URLSearchParams()
  for (let i = 0; i < options.length; i += 2) query.set(String(options[i]).slice(2), String(options[i + 1]))
  const answer = await createApp(deps).request(`/api/v1/${kind}.csv?${query}`)
  expect(await answer.text()).toBe(out)
  await store.close()
})

test.each([
  [['stance', '--party', 'IRAN'], 'Unknown party "IRAN" in "party": did you mean IRN (Iran)'],
  [['stance', '--party', 'USA', '--bucket', 'year'], '"bucket" must be one of day, week, month.'],
  [['stance', '--party', 'USA', '--from', '2026-02-02', '--to', '2026-02-01'], 'lies after "to"'],
  [['stance', '--party', 'USA', '--q', 'x'], 'Unknown parameter "q".'],
])('export %j is a wrong command line', async (args, message) => {
  const { status, out, err } = await dualtrack(['export', ...args], '', env)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('export --excel begins with the byte order mark', async () => {
  const { out } = await dualtrack(['export', 'events', '--excel'], '', env)
  expect(out.startsWith('\ufeffid,day,')).toBe(true)
})

test('recode has nothing to do when the coder is the same', async () => {
  expect(await dualtrack(['recode', '--db', database])).toMatchObject({
    status: 0,
    err: expect.stringMatching(/^0 articles coded anew by coder \S+\n$/),
  })
})
