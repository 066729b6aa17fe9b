import { createRequire } from 'node:module'
import { addSums, monthStart } from '../../../packages/domain/src/index.ts'
import { openStore } from '../../../packages/store/src/index.ts'
import { sidesOf } from '../../../packages/store/src/rollups/add-to-exchanges.ts'
import { sumsByMonth } from '../../../packages/store/src/rollups/by-month.ts'
import { addStory, emptyDelta, type RollupDelta } from '../../../packages/store/src/rollups/rollup-delta.ts'
import { completed, type MadeArticle, madeNews } from './made-news.ts'

/** As much of better-sqlite3 as is used here. */
interface Sqlite {
  exec(sql: string): void
  pragma(text: string): void
  prepare(sql: string): { run(...values: unknown[]): void }
  close(): void
}

const load = createRequire(new URL('../../../packages/store/package.json', import.meta.url))
const Database = load('better-sqlite3') as new (file: string) => Sqlite

const QUICKLY = ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -1500000']
const DAY_MS = 86_400_000

/** Inserts objects into a table, their fields into the columns of the same names. */
function inserter(database: Sqlite, table: string, columns: readonly string[], conflict = '') {
  const marks = columns.map(() => '?').join(', ')
  const statement = database.prepare(
    `insert ${conflict} into ${table} (${columns.join(', ')}) values (${marks})`,
  )
  return (row: Record<string, unknown>) => statement.run(...columns.map((column) => row[column]))
}

const SUMS = ['events', 'stories', 'articles', 'w', 'w2', 'wp', 'wt', 'w2p', 'w2t', 'w2p2', 'w2t2']

const ARTICLE = {
  published_at_known: 1,
  fetched_at: 0,
  coded_at: 0,
  coder_version: 'made',
  url: null,
  language: 'en',
  sentences: '[]',
  author: '',
}

const EVENT = { mode: null, modality: 'actual', more_evidence: '[]', runner_up: null }

/** Writes what the store's own writes would leave of these articles, each a story of its own, in much less time. */
function writer(database: Sqlite) {
  const outlet = inserter(database, 'outlet', ['name'], 'or ignore')
  const story = inserter(database, 'story', ['id', 'first_day'])
  const article = inserter(database, 'article', [
    ...['seq', 'id', 'story_id', 'outlet', 'published_at', 'title', 'text'],
    ...Object.keys(ARTICLE),
  ])
  const event = inserter(database, 'event', [
    ...['id', 'article_id', 'published_at', 'outlet', 'source', 'target', 'type', 'quad', 'score'],
    ...['confidence', 'evidence', ...Object.keys(EVENT)],
  ])
  const search = inserter(database, 'article_search', ['rowid', 'words'])
  const PARTY = ['party', 'unit', 'scale', 'day', 'basis', ...SUMS]
  const DYAD = ['source', 'target', 'unit', 'scale', 'day', 'basis', ...SUMS]
  const EXCHANGE = ['unit', 'day', 'party', 'basis', 'sent', 'received']
  const rollups = {
    party: inserter(database, 'party_day', PARTY),
    dyad: inserter(database, 'dyad_day', DYAD),
    targetSet: inserter(database, 'target_set_day', [
      ...['party', 'unit', 'day', 'targets', 'basis', 'stories', 'articles'],
    ]),
    exchange: inserter(database, 'exchange_day', EXCHANGE),
    partyMonth: inserter(database, 'party_month', PARTY),
    dyadMonth: inserter(database, 'dyad_month', DYAD),
    exchangeMonth: inserter(database, 'exchange_month', EXCHANGE),
    corpus: inserter(database, 'corpus_day', ['day', 'articles', 'events']),
  }
  let [seq, eventId] = [0, 0]

  const write = (made: MadeArticle, delta: RollupDelta) => {
    seq += 1
    const id = `made-${seq}`
    const published_at = made.day * DAY_MS + made.second * 1000
    outlet({ name: made.outlet })
    story({ id, first_day: made.day })
    article({ ...ARTICLE, ...made, seq, id, story_id: id, published_at })
    search({ rowid: seq, words: `${made.title}\n${made.text}`.toLowerCase() })
    const coded = made.events.map((act) => {
      eventId += 1
      const evidence = JSON.stringify({
        ...{ part: 'text', sentence: 0, start: 0, end: made.text.length, quote: made.text, cues: [] },
      })
      event({
        ...{ ...EVENT, ...completed(act), id: eventId, article_id: id },
        ...{ published_at, outlet: made.outlet, evidence },
      })
      return { ...act, id: eventId, articleId: id, mode: null, day: made.day }
    })
    const articles = [{ day: made.day, events: coded.length }]
    addStory(delta, { id, firstDay: made.day, articles, coded, reviewed: null }, 1)
  }

  /** The sums of a month so far, from which its days have been taken. */
  let month = emptyDelta()
  const addDay = (delta: RollupDelta) => {
    for (const [key, row] of sumsByMonth(delta.party)) {
      const sums = month.party.get(key)
      if (sums === undefined) month.party.set(key, row)
      else addSums(sums, row)
    }
    for (const [key, row] of sumsByMonth(delta.dyad)) {
      const sums = month.dyad.get(key)
      if (sums === undefined) month.dyad.set(key, row)
      else addSums(sums, row)
    }
  }

  return {
    day(articles: readonly MadeArticle[]) {
      const delta = emptyDelta()
      for (const made of articles) write(made, delta)
      for (const row of delta.party.values()) rollups.party({ ...row })
      for (const row of delta.dyad.values()) rollups.dyad({ ...row })
      for (const row of delta.targetSet.values()) rollups.targetSet({ ...row })
      for (const row of sidesOf(delta.dyad.values())) rollups.exchange({ ...row })
      for (const row of delta.corpus.values()) rollups.corpus({ ...row })
      addDay(delta)
    },
    endMonth() {
      for (const row of month.party.values()) rollups.partyMonth({ ...row })
      for (const row of month.dyad.values()) rollups.dyadMonth({ ...row })
      for (const row of sidesOf(month.dyad.values())) rollups.exchangeMonth({ ...row })
      month = emptyDelta()
    },
  }
}

/** Fills a new SQLite file with made news: `events` over `days`, from 1 January 2021 on. */
export async function fillDatabase(
  file: string,
  parties: readonly string[],
  size: { events: number; days: number },
) {
  const store = await openStore(file)
  await store.close()
  const database = new Database(file)
  for (const pragma of QUICKLY) database.pragma(pragma)
  const write = writer(database)
  const firstDay = Math.floor(Date.parse('2021-01-01') / DAY_MS)
  for (const day of madeNews(parties, { ...size, firstDay })) {
    database.exec('begin')
    write.day(day)
    const next = (day[0]?.day ?? 0) + 1
    if (monthStart(next) === next || next === firstDay + size.days) write.endMonth()
    database.exec('commit')
  }
  database.exec("insert into party_version select distinct party, 1 from party_day where scale = 'plover'")
  database.close()
}
