import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DualtrackError } from '@dualtrack/domain'
import { corpusRange, openStore, saveCodedArticle } from '@dualtrack/store'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rollupTables } from './support/rollup-tables.ts'
import { act, article, coded } from './support/samples.ts'

let folder = ''
const file = () => join(folder, 'dualtrack.db')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dualtrack-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const save = (store: Awaited<ReturnType<typeof openStore>>, id: string) =>
  saveCodedArticle(store, article({ id }), coded([act('USA>IRN AID')]))

it('keeps what was saved when it is opened again', async () => {
  const first = await openStore(file())
  await save(first, 'a')
  await first.close()
  const second = await openStore(file())
  expect(await corpusRange(second)).toMatchObject({ articles: 1, events: 1 })
  await second.close()
})

it('counts the rollups anew when their tables are empty, as a change of them leaves them', async () => {
  const first = await openStore(file())
  await save(first, 'a')
  const before = await rollupTables(first)
  for (const table of ['party_day', 'dyad_day', 'dyad_month', 'target_set_day'] as const) {
    await first.db.deleteFrom(table).execute()
  }
  await first.close()
  const second = await openStore(file())
  expect(await rollupTables(second)).toEqual(before)
  await second.close()
})

it('writes ahead and holds foreign keys', async () => {
  const store = await openStore(file())
  const pragma = async (name: string) =>
    Object.values((await sql`pragma ${sql.raw(name)}`.execute(store.db)).rows[0] ?? {})
  expect(await pragma('journal_mode')).toEqual(['wal'])
  expect(await pragma('foreign_keys')).toEqual([1])
  expect(await pragma('synchronous')).toEqual([1])
  await store.close()
})

const SAVE_ONE = `
  import { openStore, saveCodedArticle } from '@dualtrack/store'
  const [file, article, coded] = process.argv.slice(1)
  const store = await openStore(file)
  await saveCodedArticle(store, JSON.parse(article), JSON.parse(coded))
  await store.close()`

it('can be opened by several processes at once, at the very first start too', async () => {
  const saveOne = (id: string) =>
    promisify(execFile)(process.execPath, [
      ...['--input-type=module', '--eval', SAVE_ONE, '--', file()],
      ...[article({ id }), coded([act('USA>IRN AID')])].map((value) => JSON.stringify(value)),
    ])
  await Promise.all(['a', 'b', 'c', 'd'].map(saveOne))
  const store = await openStore(file())
  expect(await corpusRange(store)).toMatchObject({ articles: 4, events: 4 })
  await store.close()
})

async function failure(target: string): Promise<unknown> {
  const error = await openStore(target).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DualtrackError)
  return error
}

it('says when the folder does not exist', async () => {
  expect(await failure(join(folder, 'nowhere', 'dualtrack.db'))).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('folder does not exist'),
  })
})

it('says when the target is a folder', async () => {
  expect(await failure(folder)).toMatchObject({ code: 'STORE_UNAVAILABLE' })
})

it('says when the file is no database, and leaves it alone', async () => {
  writeFileSync(file(), 'A letter, not a database. '.repeat(100))
  expect(await failure(file())).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('not a database'),
  })
})

it('says when a newer version made the database', async () => {
  const store = await openStore(file())
  await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')`.execute(
    store.db,
  )
  await store.close()
  expect(await failure(file())).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('another version'),
  })
})
