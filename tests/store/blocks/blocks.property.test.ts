import { type Article, EVENT_TYPES, type Fingerprint } from '@dualtrack/domain'
import { rebuildRollups, type Store, saveCodedArticle, saveCodedArticles, saveReview } from '@dualtrack/store'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contents } from '../support/contents.ts'
import { describeStore, emptyStore } from '../support/dialects.ts'
import { rollupTables } from '../support/rollup-tables.ts'
import { article, coded, codedEvent } from '../support/samples.ts'

const REPORT = Array.from({ length: 80 }, (_, i) => `plain${i}`).join(' ')
const OTHER = Array.from({ length: 80 }, (_, i) => `other${i}`).join(' ')

/** Two reports with a longer copy of each, one that joins them, and what is like none of these. */
const TEXTS = [
  REPORT,
  `${REPORT} More.`,
  OTHER,
  `${OTHER} More.`,
  `${REPORT} ${OTHER}`,
  'A note.',
  'Another.',
]

const fingerprint = ({ text, url }: Article): Fingerprint => ({
  canonicalUrl: url,
  textHash: `hash of ${text}`,
  keys: [...(text.includes('plain1 ') ? [1, 2] : []), ...(text.includes('other1 ') ? [3, -4] : []), 5],
})

const events = fc.array(
  fc
    .record({
      source: fc.constantFrom('USA', 'IRN', 'SAU'),
      target: fc.option(fc.constantFrom('QAT', 'OMN')),
      type: fc.constantFrom(...EVENT_TYPES),
      mode: fc.constantFrom(null, 'visit', 'aerial'),
      confidence: fc.constantFrom(0.3, 0.5, 0.912),
    })
    .map(codedEvent),
  { maxLength: 3 },
)

const incoming = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a~2'),
    text: fc.constantFrom(...TEXTS),
    outlet: fc.constantFrom('', 'Wire', 'Post'),
    url: fc.constantFrom(null, null, 'https://news.example/1', 'https://news.example/2'),
    day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-09', '2026-02-11'),
    version: fc.constantFrom('v1', 'v1', 'v2'),
    events,
  })
  .map(({ day, version, events: acts, ...parts }) => {
    const made = article({ ...parts, publishedAt: `${day}T10:00:00Z` })
    return { article: made, coded: coded(acts, version), fingerprint: fingerprint(made) }
  })

type Incoming = typeof incoming extends fc.Arbitrary<infer Value> ? Value : never

/** Articles that come together, and the event (of those that are there) that is then rejected. */
const batches = fc.array(
  fc.record({ together: fc.array(incoming, { minLength: 1, maxLength: 12 }), rejected: fc.nat(9) }),
  { minLength: 1, maxLength: 3 },
)

async function run(
  store: Store,
  steps: readonly { together: Incoming[]; rejected: number }[],
  save: (store: Store, together: Incoming[]) => Promise<string[]>,
) {
  await emptyStore(store)
  const statuses: string[] = []
  for (const { together, rejected } of steps) {
    statuses.push(...(await save(store, together)))
    const ids = await store.db.selectFrom('event').select('id').orderBy('id').execute()
    const event = ids[rejected]?.id
    const by = { verdict: 'rejected', reviewer: 'an analyst', reason: '', at: 0 } as const
    if (event !== undefined) await saveReview(store, { event, ...by })
  }
  return { statuses, ...(await contents(store, 'plain1')) }
}

async function singly(store: Store, together: Incoming[]): Promise<string[]> {
  const statuses: string[] = []
  for (const { article: one, coded: acts, fingerprint: print } of together)
    statuses.push((await saveCodedArticle(store, one, acts, print)).status)
  return statuses
}

const inBlocks = async (store: Store, together: Incoming[]): Promise<string[]> =>
  (await saveCodedArticles(store, together)).map(({ status }) => status)

describeStore('articles saved together', (store) => {
  it('leave what they leave one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (steps) => {
        const expected = await run(store(), steps, singly)
        expect(await run(store(), steps, inBlocks)).toEqual(expected)
        const maintained = await rollupTables(store())
        await rebuildRollups(store())
        expect(await rollupTables(store())).toEqual(maintained)
      }),
      { numRuns: store().kind === 'sqlite' ? 200 : 20 },
    )
  })

  it('are all written when they are more than one statement takes', async () => {
    const many = Array.from({ length: 150 }, (_, n) => {
      const made = article({ id: `n${n}`, text: `Number ${n}.` })
      const acts = [codedEvent({ source: 'USA', target: 'IRN', type: 'AID' })]
      return { article: made, coded: coded(acts), fingerprint: { ...fingerprint(made), keys: [n] } }
    })
    expect(await inBlocks(store(), many)).toEqual(many.map(() => 'added'))
    const ids = await store().db.selectFrom('article').select('id').orderBy('seq').execute()
    expect(ids.map(({ id }) => id)).toEqual(many.map(({ article: { id } }) => id))
    const { corpus_day } = await rollupTables(store())
    expect(corpus_day).toMatchObject([{ articles: 150, events: 150 }])
  })
})
