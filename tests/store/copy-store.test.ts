import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addFeed,
  copyStore,
  createImport,
  listArticles,
  listEvents,
  openStore,
  queueImport,
  type Store,
  saveCodedArticle,
  TABLES,
} from '@dualtrack/store'
import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { act, article, articleFilter, coded, eventFilter } from './support/samples.ts'

const server = inject('postgres')

const file = async () => join(mkdtempSync(join(tmpdir(), 'dualtrack-')), 'dualtrack.db')
const onServer = () => freshDatabase(server ?? '')

const WAYS = [
  { name: 'SQLite to SQLite', from: file, to: file, skip: false },
  { name: 'SQLite to PostgreSQL', from: file, to: onServer, skip: server === null },
  { name: 'PostgreSQL to SQLite', from: onServer, to: file, skip: server === null },
]

async function fill(store: Store): Promise<void> {
  for (let n = 0; n < 30; n++) {
    await saveCodedArticle(
      store,
      article({
        id: `a${n}`,
        text: `Words of report ${n}, “quoted” — naïve.`,
        publishedAt: `20${10 + (n % 7)}-0${1 + (n % 9)}-03T04:05:06.789Z`,
        url: n % 2 ? `https://wire.example/${n}` : null,
      }),
      coded([act('USA>IRN THREATEN 0.123456789'), act('IRN>- PROTEST'), act('QAT>IRN CONSULT 0.1')]),
      { canonicalUrl: null, textHash: `hash ${n}`, keys: [n, -n] },
    )
  }
  await addFeed(store, {
    id: 'feed',
    url: 'https://wire.example/feed',
    title: 'Wire',
    outlet: 'Wire',
    language: 'en',
    fullText: false,
    everyMinutes: 30,
    paused: true,
  })
}

const lists = async (store: Store) => ({
  articles: await listArticles(store, articleFilter({ q: 'naive' }), { limit: 100 }),
  events: await listEvents(store, eventFilter(), { limit: 200 }),
  rollups: await rollupTables(store),
})

for (const { name, from, to, skip } of WAYS) {
  describe.skipIf(skip)(name, () => {
    it('copies everything, search included, and goes on numbering', async () => {
      const [source, copy] = [await openStore(await from()), await openStore(await to())]
      await fill(source)
      const copied = await copyStore(source, copy)
      expect(copied.map(({ table }) => table)).toEqual(TABLES)
      for (const { table, from, to } of copied) expect([table, to]).toEqual([table, from])
      expect(copied.find(({ table }) => table === 'event')?.from.rows).toBe(90)
      expect(await lists(copy)).toEqual(await lists(source))
      await saveCodedArticle(copy, article({ id: 'new' }), coded([act('USA>IRN AID')]))
      const ids = await copy.db.selectFrom('event').select('id').execute()
      expect(new Set(ids.map(({ id }) => id)).size).toBe(91)
      await Promise.all([source.close(), copy.close()])
    })
  })
}

it('tells a table that differs', async () => {
  const [source, copy] = [await openStore(await file()), await openStore(await file())]
  await fill(source)
  await sql`create trigger spoil after insert on event when new.id = 7
    begin update event set confidence = 0.5 where id = 7; end`.execute(copy.db)
  const copied = await copyStore(source, copy)
  const differing = copied.filter(({ from, to }) => from.hash !== to.hash).map(({ table }) => table)
  expect(differing).toEqual(['event'])
  await Promise.all([source.close(), copy.close()])
})

it('copies into an empty store only, and not while an import is under way', async () => {
  const [source, copy] = [await openStore(await file()), await openStore(await file())]
  await fill(source)
  await copyStore(source, copy)
  await expect(copyStore(source, copy)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  await createImport(source, {
    id: 'a',
    name: 'a.csv',
    format: 'csv',
    file: '/a.csv',
    fileStamp: '1',
    fileOwned: false,
  })
  await queueImport(source, 'a', null)
  const empty = await openStore(await file())
  await expect(copyStore(source, empty)).rejects.toMatchObject({
    code: 'WRONG_STATE',
    message: expect.stringContaining('a.csv'),
  })
  await Promise.all([source, copy, empty].map((store) => store.close()))
})
