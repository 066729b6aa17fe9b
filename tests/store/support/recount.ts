import { COUNT_UNITS, SCALE_NAMES, scoreOf } from '@dualtrack/domain'
import type { Store } from '@dualtrack/store'

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

export const readEvents = ({ db }: Store): Promise<CountedEvent[]> =>
  db
    .selectFrom('event')
    .innerJoin('article', 'article.id', 'event.article_id')
    .select(['event.id', 'article.story_id as story', 'article.id as article', 'event.confidence'])
    .select('article.published_at as own')
    .select(['event.source', 'event.target', 'event.type', 'event.mode'])
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
  const told = await readEvents(store)
  const tables = COUNT_UNITS.toSorted().map((unit) =>
    tablesOf(
      unit,
      unit === 'stories' ? told : told.map((event) => ({ ...event, story: event.article, at: event.own })),
    ),
  )
  return {
    party_day: inOrder(
      tables.flatMap(({ party_day }) => party_day),
      (row) => [row.party],
    ),
    dyad_day: inOrder(
      tables.flatMap(({ dyad_day }) => dyad_day),
      (row) => [row.source, row.target],
    ),
    target_set_day: inOrder(
      tables.flatMap(({ target_set_day }) => target_set_day),
      (row) => [row.party],
    ),
  }
}

/** Rows by their parties alone; those of one party stay in the order that they have. */
const inOrder = <Row>(rows: Row[], parties: (row: Row) => (string | undefined)[]) =>
  rows.toSorted((a, b) =>
    parties(a).join() < parties(b).join() ? -1 : Number(parties(a).join() > parties(b).join()),
  )

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
