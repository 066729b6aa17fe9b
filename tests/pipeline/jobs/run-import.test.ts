import { writeFileSync } from 'node:fs'
import type { ArticleInput, CodedArticle } from '@dualtrack/domain'
import { articleFilterSchema } from '@dualtrack/domain'
import {
  cancelImport,
  claimImport,
  getImport,
  listArticles,
  queueImport,
  type Store,
  streamRejectedRows,
} from '@dualtrack/store'
import { expect, test } from 'vitest'
import { noteFile } from '../../../packages/pipeline/src/import/hand-in.ts'
import { type ArticleCoding, codingHere, openDatabase } from '../../../packages/pipeline/src/index.ts'
import { runImport } from '../../../packages/pipeline/src/jobs/run-import.ts'
import { all } from '../../store/support/samples.ts'
import { fakeCoder } from '../../support/fake-coder.ts'
import { freshFolder } from '../../support/run-process.ts'

const ALL = articleFilterSchema.parse({})

const ROWS = 400

const article = (n: number) => ({
  id: `a${n}`,
  title: `Number ${n}`,
  text: `USA ${n % 2 ? 'threatens' : 'meets'} IRN for the ${n}th time, said officer ${n * 7919} of unit ${n * 104729}.`,
  publishedAt: `2026-02-${String((n % 28) + 1).padStart(2, '0')}`,
})

function file(): string {
  const path = `${freshFolder()}/articles.jsonl`
  const lines = Array.from({ length: ROWS }, (_, n) =>
    n % 10 === 9 ? 'nonsense' : JSON.stringify(article(n)),
  )
  writeFileSync(path, lines.join('\n'))
  return path
}

async function queued(path = file()) {
  const store = await openDatabase(':memory:')
  const { id } = await noteFile(store, path)
  await queueImport(store, id, null)
  return { store, id }
}

const coding = codingHere(fakeCoder())

/** Coding that does something before its nth batch. */
function coded(n: number, then: () => unknown): ArticleCoding {
  let batch = 0
  return {
    ...coding,
    async code(inputs: readonly ArticleInput[], fetchedAt: string) {
      batch += 1
      if (batch === n) await then()
      return coding.code(inputs, fetchedAt)
    },
  }
}

async function run(store: Store, how: ArticleCoding, signal = new AbortController().signal) {
  const faults: string[] = []
  const claim = await claimImport(store, 'me')
  if (claim === null) throw new Error('nothing to do')
  const end = await runImport({ store, coding: how, onFault: (fault) => faults.push(fault) }, claim, signal)
  return { end, faults }
}

async function tables(store: Store) {
  const articles = await listArticles(store, ALL, { limit: ROWS })
  const partyDays = await store.db
    .selectFrom('party_day')
    .selectAll()
    .orderBy('day')
    .orderBy('scale')
    .execute()
  return {
    articles,
    partyDays,
    rejected: await all(streamRejectedRows(store, await onlyImport(store))),
  }
}

const onlyImport = async (store: Store) =>
  (await store.db.selectFrom('import_job').select('id').executeTakeFirstOrThrow()).id

const COUNTS = { done: ROWS, total: ROWS, accepted: 360, duplicate: 0, rejected: 40 }

test('all rows, the bad ones with their numbers', async () => {
  const { store, id } = await queued()
  expect(await run(store, coding)).toEqual({ end: 'done', faults: [] })
  expect(await getImport(store, id)).toMatchObject({ state: 'done', ...COUNTS })
  const rejected = await all(streamRejectedRows(store, id))
  expect(rejected.slice(0, 2)).toMatchObject([
    { row: 10, reason: 'INVALID_JSON' },
    { row: 20, reason: 'INVALID_JSON' },
  ])
})

test('stopped and started again, it ends with the same tables', async () => {
  const path = file()
  const whole = await queued(path)
  await run(whole.store, coding)
  const { store, id } = await queued(path)
  const stop = new AbortController()
  expect(
    (
      await run(
        store,
        coded(6, () => stop.abort()),
        stop.signal,
      )
    ).end,
  ).toBe('stopped')
  const half = await getImport(store, id)
  expect(half).toMatchObject({ state: 'queued' })
  expect([half?.done !== 0, half?.done !== ROWS]).toEqual([true, true])
  expect((await run(store, coding)).end).toBe('done')
  expect(await getImport(store, id)).toMatchObject(COUNTS)
  expect(await tables(store)).toEqual(await tables(whole.store))
})

test('cancelled meanwhile, it writes no more', async () => {
  const { store, id } = await queued()
  expect(
    (
      await run(
        store,
        coded(6, () => cancelImport(store, id)),
      )
    ).end,
  ).toBe('lost')
  const job = await getImport(store, id)
  expect(job).toMatchObject({ state: 'cancelled' })
  expect((await listArticles(store, ALL, { limit: ROWS })).rows).toHaveLength(job?.accepted ?? -1)
})

test('a row that the program fails to store costs no other', async () => {
  const { store, id } = await queued()
  const broken: ArticleCoding = {
    ...coding,
    code: async (inputs, fetchedAt) =>
      (await coding.code(inputs, fetchedAt)).map((result) =>
        'article' in result && result.article.id === 'a33'
          ? { ...result, coded: null as unknown as CodedArticle }
          : result,
      ),
  }
  const { end, faults } = await run(store, broken)
  expect([end, faults.length]).toEqual(['done', 1])
  expect(await getImport(store, id)).toMatchObject({ ...COUNTS, accepted: 359, rejected: 41 })
})

test('coding that breaks down fails the import, which can be started again', async () => {
  const { store, id } = await queued()
  const crash = () => {
    throw new Error('out of memory')
  }
  expect((await run(store, coded(6, crash))).end).toBe('failed')
  expect(await getImport(store, id)).toMatchObject({
    state: 'failed',
    error: 'The program failed on this item.',
  })
  await queueImport(store, id, null)
  expect((await run(store, coding)).end).toBe('done')
  expect(await getImport(store, id)).toMatchObject({ state: 'done', error: null, ...COUNTS })
})
