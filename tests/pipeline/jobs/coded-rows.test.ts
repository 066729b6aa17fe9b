import { writeFileSync } from 'node:fs'
import { type Store, streamRejectedRows } from '@dualtrack/store'
import { expect, test } from 'vitest'
import { codeLines, codingHere, openDatabase } from '../../../packages/pipeline/src/index.ts'
import { importPath } from '../../../packages/pipeline/src/jobs/import-path.ts'
import { contents } from '../../store/support/contents.ts'
import { all } from '../../store/support/samples.ts'
import { fakeCoder } from '../../support/fake-coder.ts'
import { freshFolder } from '../../support/run-process.ts'

const lines = Array.from({ length: 300 }, (_, n) => ({
  id: `a${n}`,
  title: `Number ${n}`,
  text: `Share this article\n\nUSA ${n % 2 ? 'threatens' : 'meets'} IRN for the ${n % 290}th time, officer ${n * 7919} of unit ${n * 104729} said.`,
  outlet: ['Wire', 'Post', ''][n % 3],
  publishedAt: n % 50 === 0 ? undefined : `2026-02-${String((n % 28) + 1).padStart(2, '0')}`,
})).map((article) => JSON.stringify(article))

const file = (rows: readonly string[]): string => {
  const path = `${freshFolder()}/articles.jsonl`
  writeFileSync(path, rows.join('\n'))
  return path
}

const NOW = '2026-03-01T12:00:00.000Z'

async function codedLines(rows: readonly string[]): Promise<string[]> {
  const chunks = (async function* () {
    yield Buffer.from(rows.join('\n'))
  })()
  let output = ''
  for await (const coded of codeLines(fakeCoder(), chunks, { kind: 'whole', now: () => NOW }))
    output += coded.output
  return output.trim().split('\n')
}

/** A coder that fails on every article: what it knows are its parties. */
const idle = {
  ...fakeCoder(),
  codeArticle: () => {
    throw new Error('The article should not be coded.')
  },
}

async function imported(store: Store, rows: readonly string[], coder = fakeCoder()) {
  const deps = { store, coding: codingHere(coder), onFault: () => {} }
  const path = file(rows)
  const job = await importPath(deps, path, { mapping: null, onProgress: () => {} })
  return { job, rejected: await all(streamRejectedRows(store, job.id)) }
}

/** What is stored, but for the instant at which it was read. */
async function stored(store: Store) {
  const { articles, ...rest } = await contents(store, 'officer')
  const undated = ({ published_at_known }: { published_at_known: number }) => published_at_known === 0
  return {
    ...rest,
    articles: articles.map(({ fetched_at: _, ...row }) => (undated(row) ? { ...row, published_at: 0 } : row)),
    dated: articles.filter((row) => !undated(row)).length,
  }
}

test('coded rows leave what coding them here leaves, without a coder; once more they change nothing', async () => {
  const dated = lines.filter((line) => line.includes('publishedAt'))
  const [here, elsewhere] = [await openDatabase(':memory:'), await openDatabase(':memory:')]
  await imported(here, dated)
  const rows = await codedLines(dated)
  const { job } = await imported(elsewhere, rows, idle)
  expect(job).toMatchObject({ state: 'done', accepted: dated.length, rejected: 0 })
  const expected = await stored(here)
  expect(expected.events.length).toBe(dated.length)
  expect(await stored(elsewhere)).toEqual(expected)
  expect((await imported(elsewhere, rows, idle)).job).toMatchObject({ accepted: 0, duplicate: dated.length })
  expect(await stored(elsewhere)).toEqual(expected)
})

test('an article without a date stays one', async () => {
  const store = await openDatabase(':memory:')
  await imported(store, await codedLines(lines.slice(0, 2)), idle)
  expect(await stored(store)).toMatchObject({ dated: 1 })
})

test('another version of the coder replaces what was coded', async () => {
  const store = await openDatabase(':memory:')
  const rows = await codedLines(lines.slice(0, 100))
  await imported(store, rows, idle)
  const newer = rows.map((row) => JSON.stringify({ ...JSON.parse(row), coderVersion: 'theirs', events: [] }))
  expect((await imported(store, newer, idle)).job).toMatchObject({ accepted: 100 })
  const { articles, events } = await stored(store)
  expect(new Set(articles.map((row) => row.coder_version))).toEqual(new Set(['theirs']))
  expect(events).toEqual([])
})

test('a row that is wrong is told with its event and field, and the others go on', async () => {
  const store = await openDatabase(':memory:')
  const rows = await codedLines(lines.slice(0, 3))
  const row = JSON.parse(rows[1] ?? '')
  row.events[0].source = 'ATLANTIS'
  const { job, rejected } = await imported(store, [rows[0] ?? '', JSON.stringify(row), rows[2] ?? ''], idle)
  expect(job).toMatchObject({ accepted: 2, rejected: 1 })
  expect(rejected).toMatchObject([
    {
      row: 2,
      reason: 'INVALID_FIELD',
      detail: '"events.0.source" is ATLANTIS, which is the code of no party.',
    },
  ])
})
