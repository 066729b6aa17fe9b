import { dayNumber, EVENT_TYPES } from '@dualtrack/domain'
import {
  deleteArticle,
  joinStories,
  rebuildRollups,
  type Store,
  saveCodedArticle,
  saveReview,
  splitArticle,
  stanceSeries,
} from '@dualtrack/store'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeStore, emptyStore } from './support/dialects.ts'
import { type CountedEvent, readReviewed, recount } from './support/recount.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { article, coded, codedEvent, stanceFilter } from './support/samples.ts'

const PARTIES = ['USA', 'IRN', 'SAU', 'QAT']
const ARTICLES = ['a', 'b', 'c', 'd']
const DAYS = ['2026-01-01', '2026-01-02', '2026-02-05']

const event = fc
  .record({
    source: fc.constantFrom(...PARTIES),
    target: fc.option(fc.constantFrom(...PARTIES)),
    type: fc.constantFrom(...EVENT_TYPES),
    mode: fc.constantFrom(null, 'visit', 'aerial', 'restrict'),
    confidence: fc.constantFrom(0, 0.3, 0.5, 0.5, 0.912, 1),
  })
  .map(codedEvent)

const change = fc.oneof(
  fc.record({
    kind: fc.constant('save' as const),
    id: fc.constantFrom(...ARTICLES),
    text: fc.constantFrom('One text.', 'Another text.'),
    day: fc.constantFrom(...DAYS),
    version: fc.constantFrom('v1', 'v2', 'v3'),
    events: fc.array(event, { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), id: fc.constantFrom(...ARTICLES) }),
  fc.record({
    kind: fc.constant('join' as const),
    ids: fc.tuple(fc.constantFrom(...ARTICLES), fc.constantFrom(...ARTICLES)),
  }),
  fc.record({ kind: fc.constant('split' as const), id: fc.constantFrom(...ARTICLES) }),
  fc.record({
    kind: fc.constant('review' as const),
    nth: fc.nat(12),
    verdict: fc.constantFrom('confirmed' as const, 'rejected' as const, 'withdrawn' as const),
  }),
  fc.record({
    kind: fc.constant('review' as const),
    nth: fc.nat(12),
    verdict: fc.constant('recoded' as const),
    recoded: fc.record({
      source: fc.constantFrom(...PARTIES),
      target: fc.option(fc.constantFrom(...PARTIES)),
      type: fc.constantFrom(...EVENT_TYPES),
    }),
  }),
)

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const expectNotFound = (error: unknown) => expect(error).toMatchObject({ code: 'NOT_FOUND' })

async function make(store: Store, step: Change): Promise<void> {
  if (step.kind === 'save') {
    const { id, text, day, version, events } = step
    await saveCodedArticle(
      store,
      article({ id, text, publishedAt: `${day}T10:00:00Z` }),
      coded(events, version),
    )
  } else if (step.kind === 'delete') await deleteArticle(store, step.id)
  else if (step.kind === 'join') await joinStories(store, step.ids).catch(expectNotFound)
  else if (step.kind === 'split') await splitArticle(store, step.id).catch(expectNotFound)
  else await review(store, step)
}

/** Reviews one of the events that are there. */
async function review(store: Store, step: Extract<Change, { kind: 'review' }>): Promise<void> {
  const events = await store.db.selectFrom('event').select('id').orderBy('id').execute()
  const event = events[step.nth % Math.max(1, events.length)]
  if (event === undefined) return
  const by = { reviewer: 'an analyst', reason: '', at: 0 }
  await saveReview(store, { event: event.id, ...by, ...step })
}

const distinct = (events: CountedEvent[], key: 'story' | 'article') =>
  new Set(events.map((counted) => counted[key])).size

describeStore('rollups', (store) => {
  const runs = () => (store().kind === 'sqlite' ? 150 : 15)

  it('equal a recount and a rebuild after any changes', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(change, { maxLength: 14 }), async (steps) => {
          for (const step of steps) await make(store(), step)
          const maintained = await rollupTables(store())
          expect(maintained).toEqual(await recount(store()))
          await rebuildRollups(store())
          expect(await rollupTables(store())).toEqual(maintained)
        })
        .beforeEach(() => emptyStore(store())),
      { numRuns: runs() },
    )
  })

  it('keep no story without an article', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(change, { maxLength: 10 }), async (steps) => {
          for (const step of steps) await make(store(), step)
          const kept = await store().db.selectFrom('story').select('id').orderBy('id').execute()
          const used = await store()
            .db.selectFrom('article')
            .select('story_id as id')
            .distinct()
            .orderBy('id')
            .execute()
          expect(kept).toEqual(used)
        })
        .beforeEach(() => emptyStore(store())),
      { numRuns: runs() / 5 },
    )
  })

  it('count stories and articles towards several counterparts once', async () => {
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(change, { maxLength: 10 }),
          fc.subarray(PARTIES, { minLength: 1 }),
          async (steps, counterpart) => {
            for (const step of steps) await make(store(), step)
            const filter = stanceFilter({ party: ['USA'], counterpart, from: DAYS[0], to: DAYS[2] })
            const [series] = await stanceSeries(store(), filter)
            const towards = (await readReviewed(store())).filter(
              ({ source, target }) => source === 'USA' && target !== null && counterpart.includes(target),
            )
            expect(series?.range.stories).toBe(distinct(towards, 'story'))
            expect(series?.range.articles).toBe(distinct(towards, 'article'))
            const first = dayNumber(DAYS[0] ?? '')
            const onFirst = towards.filter(({ at }) => Math.floor(at / 86_400_000) === first)
            expect(series?.points[0]?.bucket.stories).toBe(distinct(onFirst, 'story'))
          },
        )
        .beforeEach(() => emptyStore(store())),
      { numRuns: runs() },
    )
  })
})
