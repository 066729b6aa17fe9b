import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, readingFor, type Store, stanceSeries } from '@dualtrack/store'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshFolder } from '../support/run-process.ts'
import { saveActs, stanceFilter } from './support/samples.ts'

let store: Store

/** The processes that were started from this one, as Linux lists them. */
const TASKS = `/proc/${process.pid}/task`
const startedPids = () =>
  readdirSync(TASKS).flatMap((task) =>
    readFileSync(`${TASKS}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )

beforeEach(async () => {
  store = await openStore(join(freshFolder(), 'dualtrack.db'), { readers: 2, limit: 1_500 })
})
afterEach(() => store.close())

/** A question that would take hours. */
const endless = () =>
  sql<{ n: number }>`select count(*) as n from (
    with recursive counting(i) as (select 1 union all select i + 1 from counting) select i from counting
  )`.execute(store.db)

test('what was written is read at once, by the readers as in a transaction', async () => {
  await saveActs(store, '2026-01-01', 'USA>IRN AID')
  const [series] = await stanceSeries(store, stanceFilter({ party: ['USA'] }))
  expect(series?.range.events).toBe(1)
  const inside = await store.db.transaction().execute(async (trx) => {
    await trx.updateTable('article').set({ title: 'Changed' }).execute()
    return await trx.selectFrom('article').select('title').executeTakeFirstOrThrow()
  })
  expect(inside.title).toBe('Changed')
})

test('a failed write leaves nothing behind, and the next one can begin', async () => {
  const failing = store.db.transaction().execute(async (trx) => {
    await trx.insertInto('outlet').values({ name: 'Daily' }).execute()
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await store.db.insertInto('outlet').values({ name: 'Herald' }).execute()
  expect(await store.db.selectFrom('outlet').selectAll().execute()).toEqual([{ name: 'Herald' }])
})

test('writers take turns while others read', async () => {
  const add = (name: string) =>
    store.db.transaction().execute(async (trx) => {
      await trx.insertInto('outlet').values({ name }).execute()
      await store.db.selectFrom('outlet').selectAll().execute()
    })
  await Promise.all(['a', 'b', 'c'].map(add))
  expect(await store.db.selectFrom('outlet').selectAll().execute()).toHaveLength(3)
})

test('a question past the limit ends with advice, and holds up no other', async () => {
  const slow = [endless(), endless()].map((asked) => asked.catch((error: unknown) => error))
  for (const error of await Promise.all(slow)) {
    expect(error).toMatchObject({ code: 'QUERY_TOO_LONG', message: expect.stringContaining('shorter range') })
  }
  expect(await store.db.selectFrom('article').selectAll().execute()).toEqual([])
})

test('a question that begins with what it is counted over goes to the readers, too', async () => {
  const counted = sql`with recursive counting(i) as (select 1 union all select i + 1 from counting)
    select count(*) as n from counting`
  await expect(counted.execute(store.db)).rejects.toMatchObject({ code: 'QUERY_TOO_LONG' })
})

test('beside one long question, the next is answered at once', async () => {
  const slow = endless().catch(() => 'slow')
  const quick = store.db.selectFrom('article').selectAll().execute()
  expect(await Promise.race([slow, quick.then(() => 'quick')])).toBe('quick')
  await slow
})

test('a question ends when whoever asked has gone', async () => {
  const caller = new AbortController()
  const asked = readingFor(caller.signal, endless)
  setTimeout(() => caller.abort(new Error('gone')), 50)
  await expect(asked).rejects.toThrow('gone')
  await expect(readingFor(caller.signal, endless)).rejects.toThrow('gone')
})

test.skipIf(!existsSync(TASKS))('readers that die while nobody asks are replaced', async () => {
  const before = startedPids()
  await store.db.selectFrom('article').selectAll().execute()
  const readers = startedPids().filter((pid) => !before.includes(pid))
  expect(readers).not.toEqual([])
  for (const pid of readers) process.kill(pid, 'SIGKILL')
  expect(await store.db.selectFrom('article').selectAll().execute()).toEqual([])
})

test('what the database refuses is told as it tells it', async () => {
  await expect(sql`select * from nowhere`.execute(store.db)).rejects.toThrow('no such table: nowhere')
})
