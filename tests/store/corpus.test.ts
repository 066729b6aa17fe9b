import {
  articlesToRecode,
  corpusRange,
  deleteArticle,
  getArticle,
  joinStories,
  listEvents,
  saveCodedArticle,
  splitArticle,
} from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { act, all, article, coded, eventFilter, saveActs } from './support/samples.ts'

describeStore('the corpus', (store) => {
  it('spans the days of its articles, with events or without', async () => {
    expect(await corpusRange(store())).toBeNull()
    await saveActs(store(), '2026-01-03')
    await saveActs(store(), '1987-10-19', 'USA>IRN ASSAULT', 'IRN>USA REJECT')
    expect(await corpusRange(store())).toEqual({
      from: '1987-10-19',
      to: '2026-01-03',
      articles: 2,
      events: 2,
    })
  })

  it('gives the articles of another coder version once each, while they are saved anew', async () => {
    const articles = Array.from({ length: 45 }, (_, i) =>
      article({ id: `a${i}`, url: `https://example.org/${i}` }),
    )
    for (const each of articles) await saveCodedArticle(store(), each, coded([act('USA>IRN AID')]))
    await saveCodedArticle(store(), article({ id: 'new' }), coded([], 'v2'))

    const seen: unknown[] = []
    for await (const each of articlesToRecode(store(), 'v2')) {
      seen.push(each)
      await saveCodedArticle(store(), each, coded([act('USA>IRN REJECT')], 'v2'))
    }
    expect(seen).toEqual(articles)
    expect(await all(articlesToRecode(store(), 'v2'))).toEqual([])
  })

  it('forgets a deleted article with its events, story and votes', async () => {
    await saveCodedArticle(store(), article({ id: 'a' }), coded([act('USA>IRN AID')]))
    expect(await deleteArticle(store(), 'a')).toBe(true)
    expect(await deleteArticle(store(), 'a')).toBe(false)
    expect(await getArticle(store(), 'a')).toBeNull()
    expect(await listEvents(store(), eventFilter(), { limit: 5 })).toEqual({ rows: [], nextCursor: null })
    expect(await rollupTables(store())).toEqual({
      corpus_day: [],
      exchange_day: [],
      exchange_month: [],
      party_day: [],
      party_month: [],
      dyad_day: [],
      dyad_month: [],
      target_set_day: [],
    })
    expect(await store().db.selectFrom('story').selectAll().execute()).toEqual([])
  })

  it('lets articles of one story vote once, on its first day', async () => {
    const put = (id: string, day: string, confidence: number) =>
      saveCodedArticle(
        store(),
        article({ id, publishedAt: `${day}T08:00:00Z` }),
        coded([act(`USA>IRN AID ${confidence}`)]),
      )
    await put('late', '2026-01-05', 0.9)
    await put('early', '2026-01-04', 0.4)
    await joinStories(store(), ['late', 'early'])
    const votes = async () =>
      (await rollupTables(store())).dyad_day
        .filter(({ unit, scale }) => unit === 'stories' && scale === 'plover')
        .map(({ day, events, stories, articles, w }) => [day, events, stories, articles, w])
    expect(await votes()).toEqual([[20457, 1, 1, 2, 900]])
    expect((await getArticle(store(), 'early'))?.storyId).toBe('late')

    await splitArticle(store(), 'early')
    expect(await votes()).toEqual([
      [20457, 1, 1, 1, 400],
      [20458, 1, 1, 1, 900],
    ])
  })
})
