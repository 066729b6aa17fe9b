import { DualtrackError } from '@dualtrack/domain'
import { getArticle, listArticles, listEvents, saveCodedArticle } from '@dualtrack/store'
import { expect, it } from 'vitest'
import { describeStore } from './support/dialects.ts'
import { rollupTables } from './support/rollup-tables.ts'
import { act, article, articleFilter, coded, codedEvent, eventFilter } from './support/samples.ts'

describeStore('saveCodedArticle', (store) => {
  const first = article({ id: 'a', url: 'https://example.org/a', publishedAt: '2026-01-10T21:55:00+03:00' })

  it('stores an article with its events, to the last field', async () => {
    const event = codedEvent({
      source: 'USA',
      target: 'IRN',
      type: 'CONSULT',
      mode: 'third-party',
      confidence: 0.873,
      modality: 'future',
      evidence: {
        part: 'text',
        sentence: 1,
        start: 5,
        end: 10,
        quote: 'words',
        cues: [{ id: 'consult.talks', text: 'words', start: 5, end: 10, weight: 1.25 }],
      },
      moreEvidence: [{ part: 'title', sentence: 0, start: 0, end: 5, quote: 'Title', cues: [] }],
      runnerUp: { type: 'NONE', margin: 0.4 },
    })
    expect(await saveCodedArticle(store(), first, coded([event]))).toEqual({
      status: 'added',
      articleId: 'a',
    })

    const detail = await getArticle(store(), 'a')
    expect(detail).toMatchObject({
      id: 'a',
      storyId: 'a',
      title: 'Title of a',
      text: 'Some words about a.',
      snippet: 'Some words about a.',
      publishedAt: '2026-01-10T18:55:00.000Z',
      publishedAtKnown: true,
      fetchedAt: '2026-02-01T08:00:00.000Z',
      url: 'https://example.org/a',
      outlet: 'Daily Wire',
      language: 'en',
      coderVersion: 'v1',
      events: 1,
      sentences: [{ part: 'text', start: 0, end: 4 }],
    })
    expect(detail?.coded).toHaveLength(1)
    expect(detail?.coded[0]).toMatchObject({ ...event, day: '2026-01-10', articleId: 'a', storyId: 'a' })
  })

  it('changes nothing when the same article comes again, whatever its dates say', async () => {
    await saveCodedArticle(store(), first, coded([act('USA>IRN CONSULT')]))
    const before = [await rollupTables(store()), await getArticle(store(), 'a')]
    const again = { ...first, publishedAt: '2026-01-20T00:00:00Z', outlet: 'Other Wire' }
    const { status } = await saveCodedArticle(store(), again, coded([act('USA>IRN CONSULT')]))
    expect(status).toBe('unchanged')
    expect([await rollupTables(store()), await getArticle(store(), 'a')]).toEqual(before)
  })

  it('replaces the events when another version of the coder read it', async () => {
    await saveCodedArticle(store(), first, coded([act('USA>IRN CONSULT'), act('USA>SAU AID')]))
    const { status } = await saveCodedArticle(store(), first, coded([act('IRN>USA REJECT')], 'v2'))
    expect(status).toBe('recoded')

    const { rows } = await listEvents(store(), eventFilter(), { limit: 10 })
    expect(
      rows.map(({ source, target, type, coderVersion }) => [source, target, type, coderVersion]),
    ).toEqual([['IRN', 'USA', 'REJECT', 'v2']])
    const { party_day } = await rollupTables(store())
    expect(party_day.map((row) => row.party)).toEqual(['IRN', 'IRN', 'IRN', 'IRN'])
  })

  it('keeps dates and outlet when it only codes anew', async () => {
    await saveCodedArticle(store(), first, coded([act('USA>IRN CONSULT')]))
    const later = { ...first, publishedAt: '2026-03-01T00:00:00Z', outlet: 'Other Wire' }
    await saveCodedArticle(store(), later, coded([act('USA>IRN CONSULT')], 'v2'))
    const { rows } = await listEvents(store(), eventFilter(), { limit: 10 })
    expect(rows[0]).toMatchObject({ day: '2026-01-10', outlet: 'Daily Wire', coderVersion: 'v2' })
  })

  it('replaces text, date and search words when the text has changed', async () => {
    await saveCodedArticle(store(), first, coded([act('USA>IRN CONSULT')]))
    const corrected = { ...first, text: 'A correction follows.', publishedAt: '2026-01-12T08:00:00Z' }
    const { status } = await saveCodedArticle(store(), corrected, coded([act('USA>IRN CONSULT')]))
    expect(status).toBe('recoded')

    expect(await getArticle(store(), 'a')).toMatchObject({
      text: 'A correction follows.',
      publishedAt: '2026-01-12T08:00:00.000Z',
    })
    const found = async (q: string) =>
      (await listArticles(store(), articleFilter({ q }), { limit: 5 })).rows.length
    expect([await found('correction'), await found('words')]).toEqual([1, 0])
    const { party_day } = await rollupTables(store())
    expect(party_day.filter(({ unit }) => unit === 'stories')).toHaveLength(2)
  })

  it('stores an article without events, and more events than one statement takes', async () => {
    await saveCodedArticle(store(), first, coded([]))
    expect((await getArticle(store(), 'a'))?.coded).toEqual([])
    const many = Array.from({ length: 250 }, (_, i) => act(`USA>P${i} CONSULT`))
    await saveCodedArticle(store(), first, coded(many, 'v2'))
    expect((await getArticle(store(), 'a'))?.coded).toHaveLength(250)
  })

  it('leaves nothing behind when it fails half way', async () => {
    const broken = { ...act('USA>IRN CONSULT'), confidence: Number.NaN }
    await expect(saveCodedArticle(store(), first, coded([broken]))).rejects.toThrow()
    expect(await getArticle(store(), 'a')).toBeNull()
    expect(await store().db.selectFrom('story').selectAll().execute()).toEqual([])
  })

  it('refuses a date that is none', async () => {
    const undated = { ...first, publishedAt: 'yesterday' }
    const failure = await saveCodedArticle(store(), undated, coded([])).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DualtrackError)
    expect(failure).toMatchObject({ code: 'INVALID_FIELD', place: { field: 'publishedAt' } })
  })

  it('takes several articles at once', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `a${i}`)
    await Promise.all(
      ids.map((id) => saveCodedArticle(store(), article({ id }), coded([act('USA>IRN AID')]))),
    )
    const { party_day } = await rollupTables(store())
    expect(party_day.map(({ unit, scale, events, stories }) => [unit, scale, events, stories])).toEqual([
      ['articles', 'goldstein', 20, 20],
      ['articles', 'plover', 20, 20],
      ['stories', 'goldstein', 20, 20],
      ['stories', 'plover', 20, 20],
    ])
  })
})
