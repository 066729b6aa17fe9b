import { readFileSync } from 'node:fs'
import { fingerprint } from '../../packages/ingest/src/index.ts'
import { getArticle, openStore, type Store, saveCodedArticle } from '../../packages/store/src/index.ts'
import { COPIES } from './stories/copies.ts'
import { corporaAreThere, headlines, numbers, reuters, type Source } from './stories/corpus.ts'
import { toldTwice } from './stories/told-twice.ts'

/**
 * How well copies are told from others: precision and recall over pairs of articles that are known to be copies,
 * or known to be reports of their own, all in one store with the whole newswire of 1987.
 * `pnpm bench:copies [SEED]`
 */
const COPIES_OF_A_KIND = 400
const PAIRS_TOLD_TWICE = 1_000
const FEWEST_WORDS = 60

const NOT_CODED = { coderVersion: 'none', sentences: [], events: [] }

async function store(into: Store, { id, title, text, outlet, publishedAt }: Source): Promise<string> {
  const article = { id, title, text, outlet, publishedAt, publishedAtKnown: true, fetchedAt: publishedAt }
  const { articleId } = await saveCodedArticle(
    into,
    { ...article, url: null, author: '', language: 'en' },
    NOT_CODED,
    fingerprint({ title, text, url: null }),
  )
  return articleId
}

interface Pair {
  kind: string
  copy: boolean
  ids: [string, string]
}

const HOUR = 3_600_000

/** Articles with one copy each, every kind from articles of its own. */
async function makeCopies(into: Store, sources: readonly Source[], seed: number): Promise<Pair[]> {
  const below = numbers(seed)
  const long = sources.filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS)
  const pairs: Pair[] = []
  for (const [kind, copy] of Object.entries(COPIES)) {
    for (let i = 0; i < COPIES_OF_A_KIND; i++) {
      const [of] = long.splice(below(long.length), 1)
      const other = long[below(long.length)]
      if (of === undefined || other === undefined) continue
      const publishedAt = new Date(Date.parse(of.publishedAt) + below(48) * HOUR).toISOString()
      const made = { ...copy(of, other, below), id: `${of.id}-${kind}`, outlet: 'Other Daily', publishedAt }
      pairs.push({ kind, copy: true, ids: [of.id, await store(into, made)] })
    }
  }
  return pairs
}

/** Pairs of the newswire that were read and judged one by one. */
function readPairs(): Pair[] {
  const table = readFileSync(new URL('./stories/read-pairs.tsv', import.meta.url), 'utf8')
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [a = '', b = '', label = ''] = line.split('\t')
      return { kind: `read: ${label}`, copy: label === 'same', ids: [a, b] }
    })
}

const apart = (kind: string, pairs: readonly [Source, Source][]): Pair[] =>
  pairs.map(([a, b]) => ({ kind, copy: false, ids: [a.id, b.id] }))

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)

function line(name: string, pairs: readonly (Pair & { joined: boolean })[]): string {
  const joined = pairs.filter((pair) => pair.joined).length
  return `${name.padEnd(34)} ${String(pairs.length).padStart(6)} ${String(joined).padStart(7)}  ${percent(joined, pairs.length)}`
}

async function run(seed: number) {
  const into = await openStore(':memory:')
  const wire = reuters()
  const many = headlines()
  const kept: Source[] = []
  for (const source of wire) if ((await store(into, source)) === source.id) kept.push(source)
  for (const source of many) await store(into, source)
  const stories = await into.db
    .selectFrom('story')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const pairs = [
    ...readPairs(),
    ...apart('told twice, newswire', toldTwice(kept, PAIRS_TOLD_TWICE)),
    ...apart('told twice, headlines', toldTwice(many, PAIRS_TOLD_TWICE)),
    ...(await makeCopies(into, kept, seed)),
  ]
  const judged = []
  for (const pair of pairs) {
    const [a, b] = [await getArticle(into, pair.ids[0]), await getArticle(into, pair.ids[1])]
    judged.push({ ...pair, joined: a !== null && a.storyId === b?.storyId })
  }
  const right = judged.filter((pair) => pair.joined && pair.copy).length
  const lines = [
    `${wire.length + many.length} articles, ${stories.n} stories; seed ${seed}`,
    'kind                                pairs  joined',
    ...[...Map.groupBy(judged, (pair) => pair.kind)].map(([kind, of]) => line(kind, of)),
    `precision  ${percent(right, judged.filter((pair) => pair.joined).length)}`,
    `recall     ${percent(right, judged.filter((pair) => pair.copy).length)}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await into.close()
}

if (corporaAreThere) await run(Number(process.argv[2] ?? 1))
else process.stdout.write('Skipped: the corpora are not there.\n')
