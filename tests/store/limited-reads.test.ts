import { openStore, readingFor, type Store, stanceSeries } from '@dualtrack/store'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'
import { saveActs, stanceFilter } from './support/samples.ts'

const server = inject('postgres')
const LIMIT = 1_500

describe.skipIf(server === null)('reads on PostgreSQL', () => {
  let store: Store
  let watcher: Client
  beforeEach(async () => {
    const url = await freshDatabase(server ?? '')
    store = await openStore(url, { readers: 0, limit: LIMIT })
    watcher = new Client({ connectionString: url })
    await watcher.connect()
  })
  afterEach(async () => {
    await watcher.end()
    await store.close()
  })

  const asleep = (seconds: number) => sql`select pg_sleep(${sql.lit(seconds)})`.execute(store.db)

  /** What the server itself is working on: sleeps that have not ended. */
  const sleeping = async () => {
    const { rows } = await watcher.query(
      `select pid from pg_stat_activity
       where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`,
    )
    return rows.length
  }

  it('end on the server past the limit, with advice', async () => {
    await expect(asleep(60)).rejects.toMatchObject({
      code: 'QUERY_TOO_LONG',
      message: expect.stringContaining('shorter range'),
    })
    expect(await sleeping()).toBe(0)
  })

  it('end on the server when whoever asked has gone, however many ask at once', async () => {
    const callers = Array.from({ length: 10 }, () => new AbortController())
    const asked = callers.map(({ signal }) => readingFor(signal, () => asleep(60)))
    const failures = Promise.all(asked.map((one) => one.catch((error: unknown) => error)))
    await expect.poll(sleeping).toBe(10)
    for (const caller of callers) caller.abort(new Error('gone'))
    for (const failure of await failures) expect(failure).toMatchObject({ message: 'gone' })
    expect(await sleeping()).toBe(0)
    await expect(readingFor(callers[0]?.signal as AbortSignal, () => asleep(0))).rejects.toThrow('gone')
  })

  it('leave connections that answer as before', async () => {
    await expect(asleep(60)).rejects.toMatchObject({ code: 'QUERY_TOO_LONG' })
    await saveActs(store, '2026-01-01', 'USA>IRN AID')
    const [series] = await stanceSeries(store, stanceFilter({ party: ['USA'] }))
    expect(series?.range.events).toBe(1)
    const { rows } = await sql<{ state: string }>`
      select state from pg_stat_activity where application_name = 'dualtrack' and state like 'idle in%'
        and datname = current_database()`.execute(store.db)
    expect(rows).toEqual([])
  })

  it('are not limited within a transaction, nor is what writes', async () => {
    await store.db.transaction().execute((trx) => sql`select pg_sleep(2)`.execute(trx))
    await sql`insert into outlet (name) select 'Daily' || pg_sleep(2)::text`.execute(store.db)
    expect(await store.db.selectFrom('outlet').selectAll().execute()).toEqual([{ name: 'Daily' }])
  })

  it('are refused as the database refuses them', async () => {
    await expect(sql`select * from nowhere`.execute(store.db)).rejects.toThrow(
      'relation "nowhere" does not exist',
    )
    expect(await store.db.selectFrom('article').selectAll().execute()).toEqual([])
  })
})
