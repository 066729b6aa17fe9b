import {
  ARTICLE_FACETS,
  type ArticleFilter,
  CONFIDENCE_STEPS,
  EVENT_FACETS,
  type EventFilter,
  type EventRow,
  type FacetName,
  REVIEW_STATES,
} from '@dualtrack/domain'
import {
  articleFacets,
  eventFacets,
  getArticle,
  listEvents,
  type Store,
  saveCodedArticle,
  saveReview,
  streamArticles,
  streamEvents,
} from '@dualtrack/store'
import { beforeEach, expect, it, test } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { act, all, article, articleFilter, coded, codedEvent, eventFilter } from './support/samples.ts'

const quoted = (code: string, quote: string) => ({
  ...codedEvent(act(code)),
  evidence: { part: 'text' as const, sentence: 0, start: 0, end: quote.length, quote, cues: [] },
})

async function fill(store: Store) {
  const put = (
    id: string,
    day: string,
    outlet: string,
    language: string,
    ...acts: [code: string, quote: string][]
  ) =>
    saveCodedArticle(
      store,
      article({
        id,
        outlet,
        language,
        publishedAt: `${day}T12:00:00.000Z`,
        text: acts.map(([, q]) => q).join(' '),
      }),
      coded(acts.map(([code, quote]) => quoted(code, quote))),
    )
  await put(
    'one',
    '2026-01-01',
    'Wire',
    'en',
    ['USA>IRN THREATEN 0.95', 'A warning over the strait.'],
    ['USA>SAU CONSULT 0.6', 'Talks in Riyadh.'],
  )
  await put(
    'two',
    '2026-01-02',
    'Post',
    'en',
    ['IRN>USA THREATEN 0.7', 'The strait may close.'],
    ['IRN>- MOBILIZE 0.4', 'Ships sail.'],
  )
  await put('three', '2026-01-03', 'Wire', 'en', ['QAT>IRN CONSULT 0.8', 'Envoys meet, the strait apart.'])
  await put('four', '2026-01-04', '', 'fa')
  await put(
    'five',
    '2026-01-05',
    'Post',
    'en',
    ['USA>IRN SANCTION 0.5', 'New sanctions.'],
    ['USA>IRN THREATEN 0.3', 'Strait talk.'],
  )
}

type Counts = Record<string, Record<string, number>>

function tally(rows: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of rows.flatMap((values) => [...new Set(values)])) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const steps = (confidences: readonly number[]) =>
  CONFIDENCE_STEPS.filter((least) => confidences.some((confidence) => confidence >= least)).map(String)

const without = <Filter extends object>(filter: Filter, name: FacetName): Filter => ({
  ...filter,
  ...(name === 'review' ? { review: [...REVIEW_STATES] } : {}),
  ...(name === 'minConfidence' || name === 'outlet' || name === 'language'
    ? { [name]: undefined }
    : name === 'review'
      ? {}
      : { [name]: [] }),
})

const valueOfEvent: Record<(typeof EVENT_FACETS)[number], (row: EventRow) => string[]> = {
  quad: (row) => [row.quad],
  type: (row) => [row.type],
  party: (row) => [row.source],
  counterpart: (row) => (row.target === null ? [] : [row.target]),
  minConfidence: (row) => steps([row.confidence]),
  review: (row) => [row.reviewState],
  outlet: (row) => (row.outlet === '' ? [] : [row.outlet]),
}

/** The counts taken one by one from the lists that they promise. */
async function recountEvents(store: Store, filter: EventFilter): Promise<Counts> {
  const counts: Counts = {}
  for (const name of EVENT_FACETS) {
    const rows = await all(streamEvents(store, without(filter, name)))
    counts[name] = tally(rows.map(valueOfEvent[name]))
  }
  return counts
}

/** Whether an act is what an article's filter asks for. */
function fits(row: EventRow, { party, counterpart, type, quad, minConfidence = 0 }: ArticleFilter): boolean {
  const between = (one: string | null, other: string | null) =>
    (party.length === 0 || party.includes(one ?? '')) &&
    (counterpart.length === 0 || counterpart.includes(other ?? ''))
  return (
    (between(row.source, row.target) || between(row.target, row.source)) &&
    (type.length === 0 || type.includes(row.type)) &&
    (quad.length === 0 || quad.includes(row.quad)) &&
    row.confidence >= minConfidence
  )
}

async function recountArticles(store: Store, filter: ArticleFilter): Promise<Counts> {
  const counts: Counts = {}
  for (const name of ARTICLE_FACETS) {
    const asked = without(filter, name)
    const rows = await all(streamArticles(store, asked))
    const details = await Promise.all(rows.map(({ id }) => getArticle(store, id)))
    const values = details.flatMap((detail) => {
      if (detail === null) return []
      const acts = detail.coded.filter((row) => fits(row, asked))
      if (name === 'outlet' || name === 'language') return [detail[name] === '' ? [] : [detail[name]]]
      if (name === 'minConfidence') return [steps(acts.map((row) => row.confidence))]
      if (name === 'party') return [acts.flatMap((row) => [row.source, ...(row.target ? [row.target] : [])])]
      return [acts.flatMap(valueOfEvent[name])]
    })
    counts[name] = tally(values)
  }
  return counts
}

const shown = (facets: Awaited<ReturnType<typeof eventFacets>>['facets']): Counts =>
  Object.fromEntries(
    facets.map(({ name, values }) => [
      name,
      Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])),
    ]),
  )

const EVENT_FILTERS: readonly Partial<EventFilter>[] = [
  {},
  { party: ['USA'] },
  { type: ['THREATEN'], party: ['USA', 'IRN'] },
  { quad: ['VX'], minConfidence: 0.5 },
  { outlet: 'Wire', from: '2026-01-02' },
  { language: 'fa' },
  { counterpart: ['IRN'], to: '2026-01-04' },
  { q: 'strait' },
  { q: 'strait', type: ['THREATEN'], minConfidence: 0.7 },
  { q: 'nowhere' },
]

const ARTICLE_FILTERS: readonly Partial<ArticleFilter>[] = [
  {},
  { party: ['USA'] },
  { party: ['USA'], counterpart: ['IRN'], type: ['THREATEN'] },
  { type: ['THREATEN'], minConfidence: 0.9 },
  { outlet: 'Post' },
  { language: 'fa' },
  { quad: ['MX'], from: '2026-01-03' },
  { q: 'strait', type: ['CONSULT'] },
]

describeStore('facets', (store) => {
  beforeEach(() => fill(store()))

  test.each(EVENT_FILTERS)('of events are what the list would hold: %j', async (parts) => {
    const filter = eventFilter(parts)
    const found = await eventFacets(store(), filter)
    expect(shown(found.facets)).toEqual(await recountEvents(store(), filter))
    expect(found.total).toBe((await all(streamEvents(store(), filter))).length)
    expect([found.totalExact, ...found.facets.map(({ exact }) => exact)]).not.toContain(false)
  })

  test.each(ARTICLE_FILTERS)('of articles are what the list would hold: %j', async (parts) => {
    const filter = articleFilter(parts)
    const found = await articleFacets(store(), filter)
    expect(shown(found.facets)).toEqual(await recountArticles(store(), filter))
    expect(found.total).toBe((await all(streamArticles(store(), filter))).length)
  })

  it('tell values with most rows first, confidences from low to high', async () => {
    const { facets } = await eventFacets(store(), eventFilter())
    const values = (name: FacetName) => facets.find((facet) => facet.name === name)?.values
    expect(facets.map(({ name }) => name)).toEqual(EVENT_FACETS)
    expect(values('type')?.[0]).toEqual({ value: 'THREATEN', count: 3 })
    expect(values('minConfidence')?.map(({ value }) => value)).toEqual(['0.5', '0.7', '0.9'])
  })

  it('come with a list of the acts whose own sentences hold the words, a page at a time', async () => {
    const filter = eventFilter({ q: 'strait' })
    const first = await listEvents(store(), filter, { limit: 3 })
    const rest = await listEvents(store(), filter, { limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.rows, ...rest.rows].map(({ articleId, type }) => `${articleId} ${type}`)).toEqual([
      'five THREATEN',
      'three CONSULT',
      'two THREATEN',
      'one THREATEN',
    ])
    expect(rest.nextCursor).toBeNull()
  })

  it('count what counts after review, or what was coded, and tell what was rejected', async () => {
    const { rows } = await listEvents(store(), eventFilter({ type: ['THREATEN'] }), { limit: 5 })
    const [one, two] = rows.map(({ id }) => id)
    const judged = { reviewer: 'A', reason: '', at: 0 }
    await saveReview(store(), { event: one ?? 0, verdict: 'rejected', ...judged })
    const recoded = { source: 'IRN', target: 'USA', type: 'REJECT' } as const
    await saveReview(store(), { event: two ?? 0, verdict: 'recoded', recoded, ...judged })
    const counted = async (parts: Partial<EventFilter>) => {
      const { total, facets } = await eventFacets(store(), eventFilter(parts))
      const { type, review } = shown(facets)
      return [total, type?.THREATEN, type?.REJECT, review?.rejected, review?.recoded]
    }
    expect(await counted({})).toEqual([6, 1, 1, 1, 1])
    expect(await counted({ basis: 'coded' })).toEqual([7, 3, undefined, 1, 1])
    expect(await counted({ review: ['rejected'] })).toEqual([1, 1, undefined, 1, 1])
  })

  it('follow an article that has come to another outlet', async () => {
    await saveCodedArticle(
      store(),
      article({ id: 'one', outlet: 'Herald', text: 'Other words.' }),
      coded([act('USA>IRN AID')]),
    )
    const rows = await all(streamEvents(store(), eventFilter({ outlet: 'Herald' })))
    expect(rows.map(({ articleId, type }) => [articleId, type])).toEqual([['one', 'AID']])
  })
})
