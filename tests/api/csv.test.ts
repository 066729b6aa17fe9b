import type { EventRow, Stance, StanceSeries } from '@dualtrack/domain'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})

const MEASURES = ['diplomacy', 'threat', 'net', 'dualTrack', 'share'] as const

/** The CSV as records of strings, the way any reader gets them. */
async function records(path: string): Promise<Record<string, string>[]> {
  return parse((await api.get(path)).text, { columns: true })
}

const cell = (value: unknown) => (value === null ? '' : String(value))

/** A stance as the CSV should have it. */
function stanceCells(stance: Stance): Record<string, string> {
  const measures = MEASURES.flatMap((measure) => [
    [measure, cell(stance[measure])],
    [`${measure}Low`, cell(stance.bands[measure]?.[0] ?? null)],
    [`${measure}High`, cell(stance.bands[measure]?.[1] ?? null)],
  ])
  const counts = (['events', 'stories', 'articles'] as const).map((name) => [name, cell(stance[name])])
  return Object.fromEntries([...measures, ...counts])
}

test.each([
  'party=USA,IRN,GULF',
  'party=USA&counterpart=IRN&window=1',
  'party=IRN&bucket=week&scale=goldstein',
  'party=QAT&from=2026-01-30&to=2026-02-02',
  'pair=USA-IRN,USA-QAT&window=30',
  'party=USA&from=2026-02-01&to=2026-02-05&compare=previous',
])('stance.csv?%s holds the very rows of the JSON', async (query) => {
  const { series } = await api.json(`stance?${query}`)
  const expected = series.flatMap(({ party, counterparts, points, before }: StanceSeries) =>
    [
      ...points.map((point) => ({ period: 'shown', point })),
      ...(before?.points ?? []).map((point) => ({ period: 'before', point })),
    ].map(({ period, point }) => ({
      party,
      counterparts: counterparts.join(' '),
      period,
      day: point.day,
      ...stanceCells(point),
      thin: cell(point.thin),
      bucketDiplomacy: cell(point.bucket.diplomacy),
      bucketThreat: cell(point.bucket.threat),
      bucketNet: cell(point.bucket.net),
      bucketEvents: cell(point.bucket.events),
      bucketStories: cell(point.bucket.stories),
      bucketArticles: cell(point.bucket.articles),
    })),
  )
  expect(await records(`stance.csv?${query}`)).toEqual(expected)
})

test('a negative net is a number in the file, without quotes or apostrophe', async () => {
  const { text } = await api.get('stance.csv?party=USA&from=2026-02-01&to=2026-02-01')
  expect(text).toContain(',-16.58,')
})

test('no evidence is an empty cell, never 0', async () => {
  const [first] = await records('stance.csv?party=IRN&from=2026-01-01&to=2026-01-02')
  expect(first).toMatchObject({
    day: '2026-01-01',
    diplomacy: '',
    net: '',
    netLow: '',
    dualTrack: '',
    events: '0',
  })
})

test('dyads.csv holds the very rows of the JSON', async () => {
  const { dyads } = await api.json('dyads')
  const expected = dyads.map(
    ({ source, target, stance }: { source: string; target: string; stance: Stance }) => ({
      source,
      target,
      ...stanceCells(stance),
    }),
  )
  expect(await records('dyads.csv')).toEqual(expected)
})

const guarded = (value: unknown) => cell(value).replace(/^(?=[=+\-@\t\r])/, "'")

test('events.csv holds the very rows of the JSON; only texts are guarded', async () => {
  const { rows } = await api.json('events')
  const csv = await records('events.csv')
  expect(csv).toEqual(
    rows.map((row: EventRow) => ({
      id: cell(row.id),
      day: row.day,
      source: row.source,
      target: cell(row.target),
      type: row.type,
      mode: cell(row.mode),
      quad: row.quad,
      score: cell(row.score),
      confidence: cell(row.confidence),
      modality: row.modality,
      articleId: row.articleId,
      storyId: row.storyId,
      storyArticles: cell(row.story.articles),
      storyOutlets: cell(row.story.outlets.length),
      publishedAt: row.publishedAt,
      title: guarded(row.title),
      outlet: guarded(row.outlet),
      url: cell(row.url),
      part: row.evidence.part,
      sentence: cell(row.evidence.sentence),
      start: cell(row.evidence.start),
      end: cell(row.evidence.end),
      quote: guarded(row.evidence.quote),
      cues: row.evidence.cues.map((cue) => cue.text).join('; '),
      runnerUp: row.runnerUp?.type ?? '',
      coderVersion: row.coderVersion,
      reviewState: row.reviewState,
      reviewedSource: cell(row.review?.source ?? null),
      reviewedTarget: cell(row.review?.target ?? null),
      reviewedType: cell(row.review?.type ?? null),
      reviewer: cell(row.review?.reviewer ?? null),
      reviewReason: cell(row.review?.reason ?? null),
      reviewedAt: cell(row.review?.at ?? null),
    })),
  )
  expect(csv.map(({ title }) => title)).toContain(`'=SUM(A1), "quoted"`)
  expect(csv.map(({ score }) => score)).toContain('-9')
})

test('articles.csv holds the very rows of the JSON', async () => {
  const { rows } = await api.json('articles?q=IRN')
  const csv = await records('articles.csv?q=IRN')
  const names = Object.keys(csv[0] ?? {})
  expect(csv).toEqual(
    rows.map((row: Record<string, unknown>) =>
      Object.fromEntries(names.map((name) => [name, guarded(row[name])])),
    ),
  )
  expect(names.sort()).toEqual(Object.keys(rows[0]).sort())
})

test('a CSV holds all rows, or the page that is asked for', async () => {
  expect(await records('events.csv')).toHaveLength(8)
  const { nextCursor } = await api.json('events?limit=3')
  expect(await records('events.csv?limit=3')).toHaveLength(3)
  const rest = await records(`events.csv?limit=3&cursor=${nextCursor}`)
  expect(rest.map(({ id }) => id)).toEqual(
    (await api.json(`events?limit=3&cursor=${nextCursor}`)).rows.map(({ id }: EventRow) => String(id)),
  )
})

test('the file is named after the filter, is UTF-8 and gets a byte order mark on request', async () => {
  const { headers, text } = await api.get('stance.csv?party=USA,IRN&from=2026-02-01')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="stance_IRN-USA_2026-02-01_2026-02-10.csv"',
  )
  expect(text.startsWith('party,counterparts,period,day,diplomacy,')).toBe(true)
  const response = await api.app.request('/api/v1/stance.csv?party=USA&excel=1')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'p'.charCodeAt(0)])
})
