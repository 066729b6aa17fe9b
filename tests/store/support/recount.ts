import { COUNT_UNITS, SCALE_NAMES, scoreOf } from '@dualtrack/domain'
import type { Store } from '@dualtrack/store'
import { byMonth } from './by-month.ts'
import { DYAD_KEY, EXCHANGE_KEY, PARTY_KEY } from './rollup-tables.ts'

/** An event with its story and day, as read from the plain tables. */
export interface CountedEvent {
  id: number
  story: string
  article: string
  /** When the story's earliest article was published, and when its own was. */
  at: number
  own: number
  source: string
  target: string | null
  type: Parameters<typeof scoreOf>[0]
  mode: NonNullable<Parameters<typeof scoreOf>[1]> | null
  confidence: number
}

export const readEvents = async (store: Store): Promise<CountedEvent[]> => {
  const rows = await readRows(store)
  return rows.map(({ coded_source, coded_target, coded_type, coded_mode, ...event }) =>
    coded_source === null || coded_type === null
      ? event
      : { ...event, source: coded_source, target: coded_target, type: coded_type, mode: coded_mode },
  )
}

/** The events as they count after the last review of each, which is looked up by what was coded. */
export async function readReviewed(store: Store): Promise<CountedEvent[]> {
  const reviews = await store.db.selectFrom('review').orderBy('id', 'desc').selectAll().execute()
  return (await readEvents(store)).flatMap((event) => {
    const review = reviews.find(
      (row) =>
        row.article_id === event.article &&
        row.source === event.source &&
        row.target === event.target &&
        row.type === event.type,
    )
    if (review === undefined || review.verdict === 'withdrawn') return [event]
    if (review.verdict === 'rejected') return []
    if (review.verdict === 'confirmed') return [{ ...event, confidence: 1 }]
    const type = review.new_type ?? event.type
    const mode = type === event.type ? event.mode : null
    return [
      { ...event, source: review.new_source ?? '', target: review.new_target, type, mode, confidence: 1 },
    ]
  })
}

const readRows = ({ db }: Store) =>
  db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .select(['event.id', 'article.story_id as story', 'article.id as article', 'event.confidence'])
    .select('article.published_at as own')
    .select(['event.source', 'event.target', 'event.type', 'event.mode'])
    .select(['event.coded_source', 'event.coded_target', 'event.coded_type', 'event.coded_mode'])
    .select((eb) =>
      eb
        .selectFrom('article as sibling')
        .whereRef('sibling.story_id', '=', 'article.story_id')
        .select((inner) => inner.fn.min('sibling.published_at').as('at'))
        .$asScalar()
        .$notNull()
        .as('at'),
    )
    .execute()

const unique = <Value>(values: Value[]) => [...new Set(values)]

/** The winner of each (story, target, type) among the events of one source. */
function winners(events: CountedEvent[]): CountedEvent[] {
  const key = (event: CountedEvent) => [event.story, event.target, event.type].join()
  return unique(events.map(key)).flatMap((wanted) =>
    events
      .filter((event) => key(event) === wanted)
      .sort((a, b) => b.confidence - a.confidence || a.id - b.id)
      .slice(0, 1),
  )
}

function sumsOf(events: CountedEvent[], scale: (typeof SCALE_NAMES)[number]) {
  const votes = winners(events).map((vote) => {
    const w = Math.round(vote.confidence * 1000)
    const s = Math.round(scoreOf(vote.type, vote.mode ?? undefined, scale) * 10)
    return { w, p: Math.max(s, 0), t: Math.max(-s, 0) }
  })
  const total = (value: (vote: { w: number; p: number; t: number }) => number) =>
    votes.reduce((sum, vote) => sum + value(vote), 0)
  return {
    events: votes.length,
    stories: unique(events.map((event) => event.story)).length,
    articles: unique(events.map((event) => event.article)).length,
    w: total(({ w }) => w),
    w2: total(({ w }) => w ** 2),
    wp: total(({ w, p }) => w * p),
    wt: total(({ w, t }) => w * t),
    w2p: total(({ w, p }) => w ** 2 * p),
    w2t: total(({ w, t }) => w ** 2 * t),
    w2p2: total(({ w, p }) => w ** 2 * p ** 2),
    w2t2: total(({ w, t }) => w ** 2 * t ** 2),
  }
}

const dayOf = (event: CountedEvent) => Math.floor(event.at / 86_400_000)

const SEPARATOR = '|'

/** Groups by a key of several parts and gives the parts back with the group. */
function groups(events: CountedEvent[], parts: (event: CountedEvent) => (string | number)[]) {
  const key = (event: CountedEvent) => parts(event).join(SEPARATOR)
  return unique(events.map(key))
    .sort()
    .map((wanted) => ({
      parts: wanted.split(SEPARATOR),
      events: events.filter((event) => key(event) === wanted),
    }))
}

/** The rollup tables counted from the events alone, as plainly as can be. */
export async function recount(store: Store) {
  const coded = countedTables(await readEvents(store))
  const reviewed = countedTables(await readReviewed(store))
  const days = {
    corpus_day: await countedDays(store),
    exchange_day: withDifferences(
      exchanges(coded.dyad_day),
      exchanges(reviewed.dyad_day),
      ({ unit, day, party }) => [unit, day, party].join(),
    ),
    party_day: withDifferences(coded.party_day, reviewed.party_day, ({ party, unit, day, scale }) =>
      [party, unit, day, scale].join(),
    ),
    dyad_day: withDifferences(coded.dyad_day, reviewed.dyad_day, ({ source, target, unit, day, scale }) =>
      [source, target, unit, day, scale].join(),
    ),
    target_set_day: withDifferences(
      coded.target_set_day,
      reviewed.target_set_day,
      ({ party, unit, day, targets }) => [party, unit, day, targets].join(),
    ),
  }
  return {
    ...days,
    exchange_month: byMonth(days.exchange_day, EXCHANGE_KEY),
    party_month: byMonth(days.party_day, PARTY_KEY),
    dyad_month: byMonth(days.dyad_day, DYAD_KEY),
  }
}

/** What each party of the pairs gives and receives on a day. */
function exchanges(pairs: ReturnType<typeof countedTables>['dyad_day']) {
  const told = pairs.filter(({ scale }) => scale === 'plover')
  const sides = told.flatMap(({ source, target, unit, day, events }) => [
    { unit, day, party: source ?? '', sent: events, received: 0 },
    { unit, day, party: target ?? '', sent: 0, received: events },
  ])
  const keyOf = ({ unit, day, party }: (typeof sides)[number]) => [unit, day, party].join()
  return unique(sides.map(keyOf)).flatMap((key) => {
    const rows = sides.filter((side) => keyOf(side) === key)
    const total = (of: 'sent' | 'received') => rows.reduce((sum, row) => sum + row[of], 0)
    return rows.slice(0, 1).map((row) => ({ ...row, sent: total('sent'), received: total('received') }))
  })
}

/** Articles and their events by the articles' own days. */
async function countedDays({ db }: Store) {
  const articles = await db.selectFrom('article').select(['id', 'published_at']).execute()
  const events = await db.selectFrom('event').select('article_id').execute()
  const days = articles.map(({ id, published_at }) => ({
    day: Math.floor(published_at / 86_400_000),
    events: events.filter(({ article_id }) => article_id === id).length,
  }))
  return unique(days.map(({ day }) => day))
    .sort((a, b) => a - b)
    .map((day) => {
      const ofDay = days.filter((one) => one.day === day)
      return { day, articles: ofDay.length, events: ofDay.reduce((sum, one) => sum + one.events, 0) }
    })
}

type Sums = Record<string, string | number | undefined>

/** The coded rows, and for each key what the reviewed row has more or less, in the order of the tables. */
function withDifferences<Row extends Sums>(coded: Row[], reviewed: Row[], keyOf: (row: Row) => string) {
  const keys = unique([...coded, ...reviewed].map(keyOf))
  const byKey = (rows: Row[]) => new Map(rows.map((row) => [keyOf(row), row]))
  const [before, after] = [byKey(coded), byKey(reviewed)]
  const rows = keys.flatMap((key) => {
    const row = before.get(key) ?? after.get(key)
    if (row === undefined) return []
    const named = keyOf(row).split(',')
    const difference = Object.fromEntries(
      Object.entries(row).map(([name, value]) =>
        NAMES.includes(name)
          ? [name, value]
          : [name, Number(after.get(key)?.[name] ?? 0) - Number(before.get(key)?.[name] ?? 0)],
      ),
    )
    const changes = Object.entries(difference).some(([name, value]) => !NAMES.includes(name) && value !== 0)
    return [
      ...(before.has(key) ? [{ named, row: { ...row, basis: 'coded' } }] : []),
      ...(changes ? [{ named, row: { ...difference, basis: 'review' } }] : []),
    ]
  })
  return rows.toSorted((a, b) => inKeyOrder(a.named, b.named)).map(({ row }) => row)
}

const NAMES = ['party', 'source', 'target', 'unit', 'day', 'scale', 'targets']

/** Numbers (days) by their size, words byte by byte. */
function inKeyOrder(a: string[], b: string[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  const [one = '', other = ''] = [a[at], b[at]]
  if (at < 0) return 0
  return /^\d+$/.test(one) ? Number(one) - Number(other) : one < other ? -1 : 1
}

function countedTables(told: CountedEvent[]) {
  const tables = COUNT_UNITS.toSorted().map((unit) =>
    tablesOf(
      unit,
      unit === 'stories' ? told : told.map((event) => ({ ...event, story: event.article, at: event.own })),
    ),
  )
  return {
    party_day: tables.flatMap(({ party_day }) => party_day),
    dyad_day: tables.flatMap(({ dyad_day }) => dyad_day),
    target_set_day: tables.flatMap(({ target_set_day }) => target_set_day),
  }
}

function tablesOf(unit: (typeof COUNT_UNITS)[number], events: CountedEvent[]) {
  const aimed = events.filter((event) => event.target !== null)
  return {
    party_day: groups(events, (event) => [event.source, dayOf(event)]).flatMap(({ parts, events }) =>
      SCALE_NAMES.toSorted().map((scale) => ({
        party: parts[0],
        unit,
        day: Number(parts[1]),
        scale,
        ...sumsOf(events, scale),
      })),
    ),
    dyad_day: groups(aimed, (event) => [event.source, event.target ?? '', dayOf(event)]).flatMap(
      ({ parts, events }) =>
        SCALE_NAMES.toSorted().map((scale) => ({
          source: parts[0],
          target: parts[1],
          unit,
          day: Number(parts[2]),
          scale,
          ...sumsOf(events, scale),
        })),
    ),
    target_set_day: targetSets(unit, aimed),
  }
}

function targetSets(unit: (typeof COUNT_UNITS)[number], aimed: CountedEvent[]) {
  const targetsOf = (events: CountedEvent[]) =>
    unique(events.map((event) => event.target))
      .sort()
      .join(' ')
  const counted = [
    ...groups(aimed, (event) => [event.source, dayOf(event), event.story]).map(({ parts, events }) => ({
      key: [parts[0], parts[1], targetsOf(events)].join(SEPARATOR),
      stories: 1,
      articles: 0,
    })),
    ...groups(aimed, (event) => [event.source, dayOf(event), event.article]).map(({ parts, events }) => ({
      key: [parts[0], parts[1], targetsOf(events)].join(SEPARATOR),
      stories: 0,
      articles: 1,
    })),
  ].filter(({ key }) => key.includes(' '))
  return unique(counted.map(({ key }) => key))
    .sort()
    .map((key) => {
      const [party, day, targets] = key.split(SEPARATOR)
      const rows = counted.filter((row) => row.key === key)
      const stories = rows.reduce((sum, row) => sum + row.stories, 0)
      const articles = rows.reduce((sum, row) => sum + row.articles, 0)
      return { party, unit, day: Number(day), targets, stories, articles }
    })
}
