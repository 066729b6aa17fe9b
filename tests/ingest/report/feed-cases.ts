import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { DualtrackError } from '@dualtrack/domain'
import { htmlToText } from '../../../packages/ingest/src/clean/html-text.ts'
import { parseDate } from '../../../packages/ingest/src/parse/dates/parse-date.ts'
import type { Feed } from '../../../packages/ingest/src/parse/feed/feed.ts'
import { parseFeed } from '../../../packages/ingest/src/parse/feed/parse-feed.ts'
import { filesBelow, say, withCorpus } from './corpora.ts'
import { type Expectation, expectationOf } from './python-expectation.ts'

const FETCHED = '2026-01-01T00:00:00.000Z'
const COMPARED = ['rss', 'rdf', 'atom', 'atom10']

/** The fields of a feed that Dualtrack keeps, by the names that the cases give them. */
const KEPT: Readonly<Record<string, (feed: Feed) => string | null | undefined>> = {
  'feed.title': (feed) => feed.title,
  'feed.title_detail.value': (feed) => feed.title,
  'feed.link': (feed) => feed.link,
  'entries.0.title': (feed) => feed.items[0]?.title,
  'entries.0.title_detail.value': (feed) => feed.items[0]?.title,
  'entries.0.link': (feed) => feed.items[0]?.url,
  'entries.0.id': (feed) => feed.items[0]?.id,
  'entries.0.guid': (feed) => feed.items[0]?.id,
  'entries.0.author': (feed) => feed.items[0]?.author,
  'entries.0.author_detail.name': (feed) => feed.items[0]?.author,
  'entries.0.published': (feed) => feed.items[0]?.publishedAt,
  'entries.0.published_parsed': (feed) => feed.items[0]?.publishedAt,
  'entries.0.updated': (feed) => feed.items[0]?.publishedAt,
  'entries.0.updated_parsed': (feed) => feed.items[0]?.publishedAt,
  'entries.0.created': (feed) => feed.items[0]?.publishedAt,
  'entries.0.created_parsed': (feed) => feed.items[0]?.publishedAt,
  'entries.0.content.0.value': (feed) => feed.items[0]?.text,
  'entries.0.summary': (feed) => feed.items[0]?.text,
  'entries.0.summary_detail.value': (feed) => feed.items[0]?.text,
  'entries.0.description': (feed) => feed.items[0]?.text,
}

const oneLine = (html: string) => htmlToText(html).replace(/\s+/g, ' ').trim()

/** An expected value in the forms in which we keep it: text without markup, names without addresses, dates as instants. */
function asKept(field: string, value: Expectation['value']): string[] {
  if (Array.isArray(value)) {
    const [year = 0, month = 1, day, hour, minute, second] = value
    return [new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString()]
  }
  const text = value ?? ''
  if (/published|updated|created/.test(field)) return [parseDate(text) ?? text]
  if (/link$/.test(field)) return [URL.parse(text)?.href ?? text]
  return [oneLine(text), text.replace(/ \(\S+@\S+\)$/, '')]
}

interface Outcome {
  feed: Feed | null
  refusal: string
  ms: number
}

function read(path: string): Outcome {
  const bytes = readFileSync(path)
  const start = performance.now()
  try {
    return { feed: parseFeed(bytes, { fetchedAt: FETCHED }), refusal: '', ms: performance.now() - start }
  } catch (error) {
    if (!(error instanceof DualtrackError)) throw error
    return { feed: null, refusal: error.message, ms: performance.now() - start }
  }
}

type Verdict = 'agree' | 'differ' | 'not applicable'

function compare(source: string, { feed, refusal }: Outcome): { verdict: Verdict; why: string } {
  const expectation = expectationOf(source)
  const field = expectation?.path.join('.') ?? ''
  const kept = KEPT[field]
  if (kept === undefined || expectation === null || expectation.value === null) {
    return { verdict: 'not applicable', why: field }
  }
  const wanted = asKept(field, expectation.value)
  const found = feed === null ? refusal : kept(feed)
  const same = wanted.includes((found ?? '').replace(/\s+/g, ' '))
  return {
    verdict: same ? 'agree' : 'differ',
    why: `${field}: wanted "${wanted[0]}", found "${found ?? ''}"`,
  }
}

withCorpus('feedparser-cases.tar.gz', (folder) => {
  const paths = filesBelow(folder)
  const outcomes = new Map(paths.map((path) => [path, read(path)]))
  const all = [...outcomes.values()]
  const times = all.map(({ ms }) => ms).sort((a, b) => b - a)
  const parsed = all.filter(({ feed }) => feed !== null).length
  say(`Feeds: ${all.length}, parsed ${parsed}, refused with a reason ${all.length - parsed}.`)
  say(`Slowest ${times[0]?.toFixed(1)} ms, median ${times[times.length >> 1]?.toFixed(2)} ms.`)
  const refusals = Map.groupBy(
    [...outcomes].filter(([, { feed }]) => feed === null),
    ([, { refusal }]) => refusal,
  )
  for (const [refusal, cases] of refusals) say(`  ${cases.length} × ${refusal}`)
  for (const group of COMPARED) {
    const judged = paths
      .filter((path) => path.includes(`/wellformed/${group}/`))
      .map((path) => ({ path, ...compare(readFileSync(path, 'utf8'), outcomes.get(path) ?? read(path)) }))
    const counts = Map.groupBy(judged, ({ verdict }) => verdict)
    const count = (verdict: Verdict) => counts.get(verdict)?.length ?? 0
    say(
      `\n${group}: agree ${count('agree')}, differ ${count('differ')}, not applicable ${count('not applicable')}`,
    )
    for (const { path, why } of counts.get('differ') ?? []) say(`  ${relative(folder, path)}: ${why}`)
  }
})
