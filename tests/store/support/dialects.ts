import { join } from 'node:path'
import { openStore, type Store, TABLES } from '@dualtrack/store'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { freshDatabase } from '../../support/fresh-database.ts'
import { freshFolder } from '../../support/run-process.ts'
import { openPostgresStore } from './postgres.ts'

const server = inject('postgres')

const DIALECTS = [
  { name: 'SQLite', open: () => openStore(':memory:') },
  {
    name: 'SQLite with readers',
    open: () => openStore(join(freshFolder(), 'dualtrack.db'), { readers: 2, limit: 10_000 }),
  },
  { name: 'PGlite', open: openPostgresStore },
  {
    name: server === null ? 'PostgreSQL (no server installed)' : 'PostgreSQL',
    skip: server === null,
    open: async () => openStore(await freshDatabase(server ?? '')),
  },
]

export async function emptyStore(store: Store): Promise<void> {
  await sql`delete from article_search`.execute(store.db)
  for (const table of TABLES.toReversed()) await store.db.deleteFrom(table).execute()
}

/** Runs the tests of `body` on each database; `store()` is open, and empty at the start of each test. */
export function describeStore(name: string, body: (store: () => Store) => void): void {
  for (const { name: database, open, skip } of DIALECTS) {
    describe.skipIf(skip === true)(`${name} on ${database}`, () => {
      let opened: Store | undefined
      const store = () => {
        if (opened === undefined) throw new Error('The store is open within tests only.')
        return opened
      }
      beforeAll(async () => {
        opened = await open()
      })
      beforeEach(() => emptyStore(store()))
      afterAll(() => opened?.close())
      body(store)
    })
  }
}
