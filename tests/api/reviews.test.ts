import type { AgreementRow, EventRow, QueueRow, ReviewRow } from '@dualtrack/domain'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

let api: Awaited<ReturnType<typeof testApp>>

beforeEach(async () => {
  api = await testApp()
})

const BY = { reviewer: 'M. Keller', reason: 'The sentence denies it.' }

async function review(body: object) {
  const response = await api.app.request('/api/v1/reviews', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...BY, ...body }),
  })
  const answer: { code: string; events: EventRow[] } = JSON.parse(await response.text())
  return { status: response.status, body: answer }
}

const events = async (query = ''): Promise<EventRow[]> => (await api.json(`events?${query}`)).rows
const threat = async () => {
  const [event] = await events('type=THREATEN&basis=coded')
  if (event === undefined) throw new Error('The first article holds a threat.')
  return event
}
const stance = async (party: string, basis = 'reviewed') =>
  (await api.json(`stance?party=${party}&basis=${basis}`)).series[0].range
const named = (rows: EventRow[]) => rows.map(({ source, target, type }) => `${source}>${target} ${type}`)

test('a rejected event counts no more, and counts as coded as ever', async () => {
  const before = await stance('USA')
  const { id } = await threat()
  const { status, body } = await review({ event: id, verdict: 'rejected' })
  expect(status).toBe(201)
  expect(body.events).toMatchObject([
    {
      id,
      type: 'THREATEN',
      reviewState: 'rejected',
      review: { verdict: 'rejected', ...BY, at: '2026-03-01T12:00:00.000Z' },
    },
  ])
  const after = await stance('USA')
  expect(after.events).toBe(before.events - 1)
  expect(after.threat).not.toBe(before.threat)
  expect(await stance('USA', 'coded')).toEqual(before)
  expect(await events('type=THREATEN')).toEqual([])
  expect(await events('type=THREATEN&review=rejected')).toHaveLength(1)
  expect(await events('type=THREATEN&basis=coded')).toHaveLength(1)
})

test('what is taken back leaves the figures as they were', async () => {
  const before = await stance('USA')
  const { id } = await threat()
  await review({ event: id, verdict: 'rejected' })
  await review({ event: id, verdict: 'withdrawn' })
  expect(await stance('USA')).toEqual(before)
  expect(await threat()).toMatchObject({ reviewState: 'unreviewed', review: null })
  const { rows }: { rows: ReviewRow[] } = await api.json('reviews')
  expect(rows.map(({ verdict, holds }) => [verdict, holds])).toEqual([
    ['withdrawn', true],
    ['rejected', false],
  ])
})

test('a recoded event is found by what it counts with, and keeps what was coded', async () => {
  const { id } = await threat()
  const recoded = { source: 'qat', target: 'IRN', type: 'AID' }
  const { body } = await review({ event: id, verdict: 'recoded', ...recoded })
  expect(body.events).toMatchObject([
    { source: 'USA', target: 'IRN', type: 'THREATEN', score: -3.5, review: { ...recoded, source: 'QAT' } },
  ])
  expect(named(await events('party=QAT&quad=MC'))).toEqual(['USA>IRN THREATEN'])
  expect(await events('party=QAT&quad=MC&basis=coded')).toEqual([])
  expect(await events('party=USA&type=THREATEN')).toEqual([])
  expect(named(await events('party=USA&counterpart=IRN&quad=VX&basis=coded'))).toEqual(['USA>IRN THREATEN'])
  const { dyads } = await api.json('dyads?source=QAT&target=IRN')
  // One vote of full confidence, since a person vouches for it: 10 · 10 / (1 + 1).
  expect(dyads).toMatchObject([{ stance: { diplomacy: 50, events: 1 } }])
})

test('a confirmed event votes with full confidence', async () => {
  const { body } = await review({ event: (await threat()).id, verdict: 'confirmed' })
  expect(body.events[0]?.confidence).toBe(0.9)
  const { series } = await api.json('stance?party=USA&counterpart=IRN&from=2026-02-01&to=2026-02-01')
  expect(series[0].range.threat).toBe(17.5)
})

test('a copy of the event in the same story goes with it', async () => {
  const { articleId, id } = await threat()
  await api.app.request('/api/v1/articles', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: 'copy',
      text: 'USA threatens IRN. They said so.',
      publishedAt: '2026-02-01',
      outlet: 'Echo',
    }),
  })
  await api.app.request('/api/v1/stories/join', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ articles: [articleId, 'copy'] }),
  })
  const { body } = await review({ event: id, verdict: 'rejected' })
  expect(body.events.map((event) => event.articleId)).toEqual(['first', 'copy'])
  expect(await events('type=THREATEN')).toEqual([])
  const { rows }: { rows: AgreementRow[] } = await api.json('reviews/agreement')
  expect(rows.at(-1)).toMatchObject({ type: null, reviewed: 1, rejected: 1 })
})

test('agreement is counted by the type that was coded, with intervals', async () => {
  const [first, second] = await events('party=USA,IRN')
  await review({ event: (await threat()).id, verdict: 'rejected' })
  await review({ event: first?.id, verdict: 'confirmed' })
  await review({ event: second?.id, verdict: 'confirmed' })
  const { rows }: { rows: AgreementRow[] } = await api.json('reviews/agreement')
  expect(rows.find(({ type }) => type === 'THREATEN')).toMatchObject({
    reviewed: 1,
    rejectedShare: 1,
    rejectedInterval: [0.207, 1],
  })
  expect(rows.at(-1)).toMatchObject({ reviewed: 3, confirmedShare: 0.667, confirmedInterval: [0.208, 0.939] })
})

test('the queue puts first what would move a line most, and holds nothing that was reviewed', async () => {
  const queue = async (): Promise<QueueRow[]> => (await api.json('reviews/queue?window=30')).rows
  const before = await queue()
  expect(before.map(({ move }) => move)).toEqual(before.map(({ move }) => move).sort((a, b) => b - a))
  const [first] = before
  if (first === undefined) throw new Error('There are lines with three stories.')
  expect(first.move).toBeGreaterThan(0)
  await review({ event: first.event.id, verdict: 'rejected' })
  const { series } = await api.json(
    `stance?party=${first.event.source}&window=30&from=${first.day}&to=${first.day}`,
  )
  expect(series[0].points[0].net).toBe(first.netIfRejected)
  expect((await queue()).map(({ event }) => event.id)).not.toContain(first.event.id)
})

test.each([
  ['no such event', { event: 9_999, verdict: 'rejected' }, 404, 'NOT_FOUND'],
  ['no reviewer', { event: 1, verdict: 'rejected', reviewer: ' ' }, 400, 'INVALID_FIELD'],
  [
    'a recoded event without its type',
    { event: 1, verdict: 'recoded', source: 'USA', target: null },
    400,
    '',
  ],
  [
    'a group',
    { event: 1, verdict: 'recoded', source: 'GULF', target: null, type: 'AID' },
    400,
    'INVALID_FIELD',
  ],
  [
    'a party unknown',
    { event: 1, verdict: 'recoded', source: 'ZZZ', target: null, type: 'AID' },
    400,
    'UNKNOWN',
  ],
  [
    'source and target alike',
    { event: 1, verdict: 'recoded', source: 'USA', target: 'USA', type: 'AID' },
    400,
    '',
  ],
  ['a rejected event with a type', { event: 1, verdict: 'rejected', type: 'AID' }, 400, 'INVALID_FIELD'],
])('refuses %s, and reviews nothing', async (_, body, status, code) => {
  const refused = await review(body)
  expect(refused.status).toBe(status)
  expect(refused.body.code).toContain(code)
  expect((await api.json('reviews')).rows).toEqual([])
})

test('each list is a CSV, too', async () => {
  await review({ event: (await threat()).id, verdict: 'rejected' })
  const csv = async (path: string) => parse((await api.get(path)).text, { columns: true })
  expect(await csv('reviews.csv')).toMatchObject([
    { verdict: 'rejected', type: 'THREATEN', reviewer: 'M. Keller', holds: 'true', newType: '' },
  ])
  const { rows } = await api.json('reviews/queue?window=30')
  expect(await csv('reviews/queue.csv?window=30')).toHaveLength(rows.length)
  expect(await csv('reviews/agreement.csv')).toMatchObject([
    { type: 'THREATEN', rejected: '1', rejectedShare: '1' },
    { type: 'all', reviewed: '1' },
  ])
})

test('the training set says what is told and what is not', async () => {
  const { id, evidence } = await threat()
  await review({ event: id, verdict: 'recoded', source: 'USA', target: 'IRN', type: 'ACCUSE' })
  const { headers, text } = await api.get('reviews.jsonl')
  expect(headers.get('Content-Type')).toContain('text/jsonl')
  expect(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      id: 'first',
      complete: false,
      acts: [
        { source: 'USA', target: 'IRN', quad: 'VX', root: 'ACCUSE', evidence: evidence.quote },
        { source: 'USA', target: 'IRN', quad: 'VX', root: 'THREATEN', rejected: true },
      ],
    },
  ])
})
