import { cpus } from 'node:os'
import type { Article } from '@dualtrack/domain'
import { openStore, type Store, saveCodedArticle } from '@dualtrack/store'
import { sql } from 'kysely'
import { fingerprint } from '../../packages/ingest/src/index.ts'
import { numbers } from './stories/corpus.ts'

/**
 * What it takes to place an article among many: `pnpm bench:stories PATH [ARTICLES]` makes a new database at
 * PATH, fills it with made-up articles (one every three minutes, each under thirty keys of its own) and measures
 * at 10,000, 100,000 and 1,000,000 of them. Half of the articles that are measured are copies of others. They
 * come in no order of time, so hardly anything that they need is in memory.
 */
const MARKS = [10_000, 100_000, 1_000_000]
const MEASURED = 1_000
const WORDS = 300
const FIRST = Date.parse('2020-01-01T00:00:00Z')
const MS_APART = 180_000
const MS_PER_SPAN = 3 * 86_400_000

const NOT_CODED = { coderVersion: 'none', sentences: [], events: [] }

/** Fills in one statement for each table, from article `from` on. */
async function fill({ db }: Store, from: number, to: number): Promise<void> {
  const numbered = sql`with recursive n (i) as (select ${from} union all select i + 1 from n where i + 1 < ${to})`
  const at = sql`${FIRST} + i * ${MS_APART}`
  await sql`insert or ignore into outlet (name) values ('Wire')`.execute(db)
  await sql`insert into story (id, first_day) ${numbered} select 'f' || i, (${at}) / 86400000 from n`.execute(
    db,
  )
  await sql`insert into article (id, story_id, outlet, published_at, published_at_known, fetched_at, coded_at,
      coder_version, language, title, sentences, text, canonical_url, text_hash, story_keys)
    ${numbered} select 'f' || i, 'f' || i, 'Wire', ${at}, 1, 0, 0, 'none', 'en', 'Title', '[]',
      hex(randomblob(900)), 'example.org/' || hex(randomblob(12)), hex(randomblob(16)), '[]' from n`.execute(
    db,
  )
  // One in some billions comes twice for an article.
  await sql`insert or ignore into story_key (span, key, article_seq)
    with recursive keys (k) as (select 1 union all select k + 1 from keys where k < 30)
    select published_at / ${MS_PER_SPAN}, random() >> 32, seq from article, keys where id in
      (${numbered} select 'f' || i from n)`.execute(db)
}

const below = numbers(7)

/** Few words are common and most are rare, as in a language. */
const text = () =>
  Array.from({ length: WORDS }, () => `w${Math.floor(20_000 ** (below(1_000_000) / 1_000_000))}`).join(' ')

/** Pairs of an article and its copy with one word in thirty changed, at any time within the corpus. */
function articles(stored: number, mark: string): Article[] {
  return Array.from({ length: MEASURED / 2 }, (_, i) => {
    const whole = text()
    const publishedAt = new Date(FIRST + below(stored) * MS_APART).toISOString()
    const article = { title: 'Title', url: null, author: '', language: 'en', publishedAtKnown: true }
    const dated = { ...article, publishedAt, fetchedAt: publishedAt }
    const copied = whole.replace(/w\d+/g, (word) => (below(30) === 0 ? 'other' : word))
    return [
      { ...dated, id: `${mark}-${i}`, text: whole, outlet: 'Wire' },
      { ...dated, id: `${mark}-${i}-copy`, text: copied, outlet: 'Daily' },
    ]
  }).flat()
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const high = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN

/** Milliseconds that each call of `work` takes. */
async function times(items: readonly Article[], work: (article: Article) => unknown): Promise<number[]> {
  const taken: number[] = []
  for (const item of items) {
    const started = performance.now()
    await work(item)
    taken.push(performance.now() - started)
  }
  return taken
}

async function measure(store: Store, stored: number): Promise<void> {
  const alone = await times(articles(stored, `alone-${stored}`), (article) =>
    saveCodedArticle(store, article, NOT_CODED),
  )
  const compared = articles(stored, `compared-${stored}`)
  const reading = await times(compared, fingerprint)
  const saving = await times(compared, (article) =>
    saveCodedArticle(store, article, NOT_CODED, fingerprint(article)),
  )
  const joined = await store.db
    .selectFrom('article')
    .where('id', 'like', `compared-${stored}-%-copy`)
    .whereRef('story_id', '!=', 'id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const cell = (values: readonly number[]) => `${median(values).toFixed(2)} (${high(values).toFixed(2)})`
  process.stdout.write(
    `${stored.toLocaleString('en').padStart(9)}  fingerprint ${cell(reading)}  save with story ${cell(saving)}  without ${cell(alone)}  joined ${joined.n} of ${MEASURED / 2}\n`,
  )
}

async function run(path: string, most: number): Promise<void> {
  const store = await openStore(path)
  process.stdout.write(
    `${cpus()[0]?.model}, Node ${process.versions.node}; milliseconds: median (95th percentile)\n`,
  )
  let stored = 0
  for (const mark of MARKS.filter((mark) => mark <= most)) {
    await fill(store, stored, mark)
    stored = mark
    await measure(store, mark)
  }
  await store.close()
}

const [path, most] = process.argv.slice(2)
if (path === undefined)
  process.stdout.write('Name a file for the database: pnpm bench:stories PATH [ARTICLES]\n')
else await run(path, Number(most ?? MARKS.at(-1)))
