import type { ArticleDetail } from '@dualtrack/domain'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})

test('health tells versions and sizes', async () => {
  expect(await api.json('health')).toEqual({
    status: 'ok',
    version: '0.1.0',
    coderVersion: 'fake-1',
    articles: 3,
    events: 8,
  })
})

test('parties, groups and the days of the corpus', async () => {
  const { parties, groups, range } = await api.json('parties')
  expect(parties).toContainEqual({ code: 'IRN', kind: 'country', name: 'Iran', short: 'Iran', events: 2 })
  expect(groups).toEqual([{ code: 'GULF', name: 'Gulf states', members: ['QAT', 'OMN'] }])
  expect(range).toEqual({ from: '2026-02-01', to: '2026-02-10' })
})

test('stance: one series for each party, with the filter as it was understood', async () => {
  const { filter, coderVersion, series } = await api.json('stance?party=USA,GULF&counterpart=IRN&window=3')
  expect(coderVersion).toBe('fake-1')
  expect(filter).toEqual({
    party: ['USA', 'QAT', 'OMN'],
    counterpart: ['IRN'],
    pair: [],
    from: '2026-02-01',
    to: '2026-02-10',
    bucket: 'day',
    window: 3,
    scale: 'plover',
    count: 'stories',
    compare: 'none',
    basis: 'reviewed',
  })
  expect(series.map((line: { party: string }) => line.party)).toEqual(['USA', 'QAT', 'OMN'])
  expect(series[0].points).toHaveLength(10)
  // One vote of confidence 0.9 and score −3.5: 10 · 0.9 · 3.5 / (0.9 + 1).
  expect(series[0].points[0]).toMatchObject({ day: '2026-02-01', diplomacy: 0, threat: 16.58, net: -16.58 })
  expect(series[1].points[0]).toMatchObject({ diplomacy: null, net: null, dualTrack: null, events: 0 })
})

test('stance by week and month', async () => {
  const days = async (bucket: string) => {
    const { series } = await api.json(`stance?party=USA&bucket=${bucket}`)
    return series[0].points.map((point: { day: string }) => point.day)
  }
  expect(await days('week')).toEqual(['2026-01-26', '2026-02-02', '2026-02-09'])
  expect(await days('month')).toEqual(['2026-02-01'])
})

test('an empty corpus gives series without points', async () => {
  const { json } = await testApp([])
  expect((await json('stance?party=USA')).series[0].points).toEqual([])
  expect(await json('dyads')).toMatchObject({ dyads: [], parties: [] })
  expect((await json('map')).parties).toEqual([])
  expect((await json('mediators')).mediations).toEqual([])
  expect(await json('events')).toEqual({ rows: [], nextCursor: null })
  expect((await json('parties')).range).toBeNull()
})

test('dyads', async () => {
  const { dyads } = await api.json('dyads?source=GULF')
  expect(dyads.map((dyad: { source: string; target: string }) => [dyad.source, dyad.target])).toEqual([
    ['OMN', 'IRN'],
    ['QAT', 'USA'],
  ])
})

test('events: filters, and pages until the end', async () => {
  const types: string[] = []
  let cursor = ''
  do {
    const { rows, nextCursor } = await api.json(`events?limit=3${cursor}`)
    expect(rows.length).toBeLessThanOrEqual(3)
    types.push(...rows.map((row: { type: string }) => row.type))
    cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`
  } while (cursor !== '')
  expect(types).toHaveLength(8)

  const { rows } = await api.json('events?party=USA&counterpart=IRN&quad=VX,MX&type=ASSAULT&article=second')
  expect(rows).toHaveLength(1)
  expect(rows[0].evidence.quote).toBe('USA strikes IRN.')
})

test('articles: filters and full-text search', async () => {
  const ids = async (query: string) => {
    const { rows } = await api.json(`articles?${query}`)
    return rows.map((row: { id: string }) => row.id)
  }
  expect(await ids('')).toEqual(['third', 'second', 'first'])
  expect(await ids('q=accuses')).toEqual(['first'])
  expect(await ids('party=GULF&from=2026-02-02')).toEqual(['second'])
  expect(await ids('outlet=Daily')).toEqual(['third', 'first'])
})

test('one article, with sentences and offsets that hold', async () => {
  const article: ArticleDetail = await api.json('articles/second')
  expect(article.sentences).toHaveLength(3)
  for (const { evidence } of article.coded) {
    expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

test('an article that is handed in is new once', async () => {
  const { app, json } = await testApp([])
  const post = () =>
    app.request('/api/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'USA meets IRN.', publishedAt: '2026-02-05' }),
    })
  const first = await post()
  expect(first.status).toBe(201)
  const article: ArticleDetail = JSON.parse(await first.text())
  expect(article).toMatchObject({ publishedAt: '2026-02-05T00:00:00.000Z', events: 1 })
  expect(article.coded[0]).toMatchObject({ source: 'USA', target: 'IRN', type: 'CONSULT' })
  expect((await post()).status).toBe(200)
  expect(await json('health')).toMatchObject({ articles: 1, events: 1 })
})

test('an unchanged answer is not sent again', async () => {
  const { headers } = await api.get('stance?party=USA')
  const etag = headers.get('etag') ?? ''
  const again = await api.app.request('/api/v1/stance?party=USA', { headers: { 'if-none-match': etag } })
  expect(etag).not.toBe('')
  expect(again.status).toBe(304)
})

test('every answer carries the security headers', async () => {
  for (const path of ['health', 'nothing', 'events.csv', 'docs']) {
    const { headers } = await api.get(path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src 'self' 'nonce-/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
  }
})
