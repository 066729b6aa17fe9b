import type { Article, Fingerprint } from '@dualtrack/domain'
import { getArticle, openStore, rebuildRollups, type Store, saveCodedArticle } from '@dualtrack/store'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'
import { emptyStore } from './support/dialects.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { act, article, coded } from './support/samples.ts'

const server = inject('postgres')
const WRITERS = 3

const REPORT = Array.from({ length: 80 }, (_, i) => `plain${i}`).join(' ')
const print = (parts: Partial<Fingerprint>): Fingerprint => ({
  canonicalUrl: null,
  textHash: '',
  keys: [],
  ...parts,
})

describe.skipIf(server === null)('several writers on PostgreSQL', () => {
  let stores: Store[] = []
  const store = (n: number) => {
    const found = stores[n % WRITERS]
    if (found === undefined) throw new Error('The stores are open within tests only.')
    return found
  }
  beforeAll(async () => {
    const url = await freshDatabase(server ?? '')
    // At once, as processes start that are started together.
    stores = await Promise.all(Array.from({ length: WRITERS }, () => openStore(url)))
  })
  beforeEach(() => emptyStore(store(0)))
  afterAll(() => Promise.all(stores.map((opened) => opened.close())))

  const save = (n: number, parts: Partial<Article>, fingerprint: Partial<Fingerprint>) =>
    saveCodedArticle(
      store(n),
      article({ id: `a${n}`, outlet: `Outlet ${n}`, ...parts }),
      coded([act('USA>IRN THREATEN'), act('IRN>USA ACCUSE 0.5')]),
      print({ textHash: `hash ${n}`, ...fingerprint }),
    )

  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

  it('find the copies that the others are just storing', async () => {
    const day = (n: number) => `2026-01-${10 + (n % 3)}T12:00:00.000Z`
    await Promise.all(
      numbers(12).map((n) =>
        save(n, { text: `${REPORT} by desk ${n}.`, publishedAt: day(n) }, { keys: [1, 2] }),
      ),
    )
    const found = await Promise.all(numbers(12).map((n) => getArticle(store(n), `a${n}`)))
    expect(new Set(found.map((stored) => stored?.storyId)).size).toBe(1)
  })

  it('store one address once, whatever day it is given', async () => {
    const results = await Promise.all(
      numbers(9).map((n) =>
        save(
          n,
          { publishedAt: `2026-0${n + 1}-05T12:00:00.000Z` },
          { canonicalUrl: 'https://wire.example/1' },
        ),
      ),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['added', ...Array(8).fill('duplicate')])
  })

  it('add up to the rollups that rebuilds give, which may run meanwhile and at once', async () => {
    const saves = numbers(24).map((n) => {
      const month = String((n % 12) + 1).padStart(2, '0')
      return save(n, { publishedAt: `19${10 + (n % 7)}-${month}-03T00:00:00.000Z` }, {})
    })
    await Promise.all([...saves, rebuildRollups(store(1)), rebuildRollups(store(2))])
    const maintained = await rollupTables(store(0))
    await Promise.all(numbers(WRITERS).map((n) => rebuildRollups(store(n))))
    expect(await rollupTables(store(0))).toEqual(maintained)
    expect(maintained.party_day.reduce((sum, { events }) => sum + events, 0)).toBe(24 * 2 * 2 * 2)
  })
})

it('says that a server cannot be reached, without the password', async () => {
  const error = await openStore('postgres://me:secret@127.0.0.1:1/none').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('cannot be reached'),
  })
  expect(String(error)).not.toContain('secret')
})
