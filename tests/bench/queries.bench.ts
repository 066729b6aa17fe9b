import { existsSync, mkdirSync, statSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import {
  articleFilterSchema,
  dayFromNumber,
  dayNumber,
  dyadFilterSchema,
  eventFilterSchema,
  mapFilterSchema,
  stanceFilterSchema,
} from '../../packages/domain/src/index.ts'
import { loadCoder } from '../../packages/pipeline/src/index.ts'
import {
  articleFacets,
  copyStore,
  dyadsWithParties,
  eventFacets,
  listArticles,
  listEvents,
  mapParties,
  openStore,
  type Store,
  saveParties,
  stanceSeries,
} from '../../packages/store/src/index.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { fillDatabase } from './queries/fill-database.ts'
import { tenths, timed } from './queries/measure.ts'

/**
 * How long the questions of the pages take over made news of several sizes, five years each, asked of the store in
 * this process: `pnpm bench:queries FOLDER [postgres] [EVENTS…]`. A database that is already in the folder is taken
 * as it is. With `postgres` it is copied to a server that is started for it, and the server is asked.
 */
const [folder = 'data/bench', ...others] = process.argv.slice(2)
const sizes = others.filter((word) => word !== 'postgres')
const server = others.includes('postgres') ? startPostgres() : null
const SIZES = sizes.length > 0 ? sizes.map(Number) : [1_000_000, 10_000_000]
const DAYS = 1826
const RUNS = 40
const FIRST = dayNumber('2021-01-01')
const LAST = dayFromNumber(FIRST + DAYS - 1)

const say = (line: string) => process.stdout.write(`${line}\n`)
const { parties, groups } = await loadCoder()
const codes = parties.filter(({ kind }) => kind === 'country').map(({ code }) => code)

async function databaseOf(events: number): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `made-${events}.db`)
  if (!existsSync(file)) await fillDatabase(file, codes, { events, days: DAYS })
  return file
}

/** The store that is asked: the file, or a copy of it on the server. */
async function openFor(file: string): Promise<Store> {
  const made = await openStore(file)
  if (server === null) return made
  const copy = await openStore(await freshDatabase(server.url))
  const begin = performance.now()
  const tables = await copyStore(made, copy)
  await made.close()
  const isEqual = tables.every(({ from, to }) => from.hash === to.hash)
  const rows = tables.reduce((sum, { from }) => sum + from.rows, 0)
  const seconds = Math.round((performance.now() - begin) / 1000)
  say(`copied ${rows} rows in ${seconds} s, ${isEqual ? 'equal' : 'NOT EQUAL'}`)
  await sql`vacuum analyze`.execute(copy.db)
  return copy
}

/** The k-th party, so that no two runs ask the same. */
const party = (k: number) => codes[k % 40] ?? ''
const ten = (k: number) => Array.from({ length: 10 }, (_, i) => codes[(k + i) % 50] ?? '')
/** A year that begins on another day in each run. */
const year = (k: number) => ({
  from: dayFromNumber(FIRST + 365 + 7 * k),
  to: dayFromNumber(FIRST + 729 + 7 * k),
})
const month = (k: number) => ({
  from: dayFromNumber(FIRST + 400 + 11 * k),
  to: dayFromNumber(FIRST + 430 + 11 * k),
})

/** Nearly all of the five years, with days before and after the whole months. */
const most = (k: number) => ({ from: dayFromNumber(FIRST + 1 + k), to: dayFromNumber(FIRST + DAYS - 3 - k) })

const QUESTIONS: readonly (readonly [name: string, ask: (store: Store, k: number) => Promise<unknown>])[] = [
  [
    'stance, 1 party, 1 year',
    (store, k) => stanceSeries(store, stanceFilterSchema.parse({ party: [party(k)], ...year(k) })),
  ],
  [
    'stance, 10 parties, 5 years by week',
    (store, k) =>
      stanceSeries(store, stanceFilterSchema.parse({ party: ten(k), to: LAST, bucket: 'week', window: 28 })),
  ],
  [
    'stance of a dyad, 1 year',
    (store, k) =>
      stanceSeries(
        store,
        stanceFilterSchema.parse({ party: [party(k)], counterpart: [party(k + 1)], ...year(k) }),
      ),
  ],
  ['dyads, a month', (store, k) => dyadsWithParties(store, dyadFilterSchema.parse({ top: 15, ...month(k) }))],
  ['dyads, a year', (store, k) => dyadsWithParties(store, dyadFilterSchema.parse({ top: 15, ...year(k) }))],
  ['dyads, 5 years', (store, k) => dyadsWithParties(store, dyadFilterSchema.parse({ top: 15, ...most(k) }))],
  ['map, 30 days', (store, k) => mapParties(store, mapFilterSchema.parse({ day: month(k).to }))],
  ['map, 4 years', (store, k) => mapParties(store, mapFilterSchema.parse({ window: 1461, day: most(k).to }))],
  ['events, first page', (store) => listEvents(store, eventFilterSchema.parse({}), { limit: 50 })],
  [
    'events, a page of a party and a type',
    (store, k) =>
      listEvents(store, eventFilterSchema.parse({ party: [party(k)], type: ['THREATEN'], ...year(k) }), {
        limit: 50,
      }),
  ],
  [
    'articles with acts of a party, a year',
    (store, k) =>
      listArticles(store, articleFilterSchema.parse({ party: [party(k)], ...year(k) }), { limit: 50 }),
  ],
  [
    'counts beside articles of a party, a year',
    (store, k) => articleFacets(store, articleFilterSchema.parse({ party: [party(k)], ...year(k) })),
  ],
  [
    'counts beside articles of a pair',
    (store, k) =>
      articleFacets(store, articleFilterSchema.parse({ party: [party(k)], counterpart: [party(k + 1)] })),
  ],
  [
    'counts beside events of a party, a year',
    (store, k) => eventFacets(store, eventFilterSchema.parse({ party: [party(k)], ...year(k) })),
  ],
  [
    'articles, two words',
    (store, k) =>
      listArticles(store, articleFilterSchema.parse({ q: `${party(k)} missile`, ...year(k) }), { limit: 50 }),
  ],
]

/** The store of that size, ready to be asked. */
async function prepare(events: number): Promise<Store> {
  const begin = performance.now()
  const file = await databaseOf(events)
  const store = await openFor(file)
  await saveParties(store, parties, groups)
  const seconds = Math.round((performance.now() - begin) / 1000)
  say(`${events} events: ${Math.round(statSync(file).size / 2 ** 20)} MiB, ready after ${seconds} s`)
  return store
}

const stores: Store[] = []
for (const events of SIZES) stores.push(await prepare(events))

say(
  `\n${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${loadavg()[1]?.toFixed(0)}, Node ${process.versions.node}; ms, ${RUNS} runs each\n`,
)
say(`| question | ${SIZES.map((n) => `${n / 1e6} M p50 | p99`).join(' | ')} | ratio of p50 |`)
say(`|---|${SIZES.map(() => '---:|---:|').join('')}---:|`)
for (const [name, ask] of QUESTIONS) {
  const of = await timed(RUNS, stores, ask)
  const cells = of.map(({ p50, p99 }) => `${tenths(p50)} | ${tenths(p99)}`)
  const ratio = (of.at(-1)?.p50 ?? Number.NaN) / (of[0]?.p50 ?? Number.NaN)
  say(`| ${name} | ${cells.join(' | ')} | ${ratio.toFixed(2)} |`)
}
for (const store of stores) await store.close()
await server?.stop()
