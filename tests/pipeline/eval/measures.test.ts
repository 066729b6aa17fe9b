import type { CodedEvent, EventType, PairCode } from '@dualtrack/domain'
import { poleOf, quadOf } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import type { Figure } from '../../../packages/pipeline/src/eval/figure.ts'
import { measureArticles } from '../../../packages/pipeline/src/eval/measure-articles.ts'
import { measureCountryEvents } from '../../../packages/pipeline/src/eval/measure-country-events.ts'
import { measureOwnPairs } from '../../../packages/pipeline/src/eval/measure-own-pairs.ts'
import { measureRelations } from '../../../packages/pipeline/src/eval/measure-relations.ts'
import { measureExtraction } from '../../../packages/pipeline/src/eval/measure-sentences.ts'
import { knowledge } from '../../coder/support/real-coder.ts'

const pairCode = (type: EventType | 'NONE'): PairCode => {
  const quad = type === 'NONE' ? null : quadOf(type)
  const modality = quad && 'actual'
  const runnerUp = { type: 'NONE' as const, margin: 1 }
  return { type, quad, pole: quad && poleOf(quad), score: null, confidence: 1, modality, cues: [], runnerUp }
}

const event = (source: string, target: string | null, type: EventType, confidence = 0.9): CodedEvent => ({
  source,
  target,
  type,
  mode: null,
  quad: quadOf(type),
  score: 0,
  confidence,
  modality: 'actual',
  evidence: { part: 'text', sentence: 0, start: 0, end: 0, quote: '', cues: [] },
  moreEvidence: [],
  runnerUp: null,
})

const figure = (figures: readonly Figure[], measure: string) =>
  figures.find((f) => f.measure === measure)?.value

test('relations: CONCEDE and RETREAT are one type, and material', () => {
  const row = { set: 's', source: 'A', target: 'B' }
  const rows = [
    { ...row, id: '1', text: 'one', pole: 'COOP' as const, quad: 'MC' as const, type: 'YIELD' as const },
    { ...row, id: '2', text: 'two', pole: 'CONFLICT' as const, quad: 'VX' as const, type: 'ACCUSE' as const },
    { ...row, id: '3', text: 'three', pole: 'NONE' as const, quad: null, type: null },
    { ...row, id: '4', text: 'four', pole: 'NONE' as const, quad: null, type: null },
  ]
  const codes = [pairCode('CONCEDE'), pairCode('NONE'), pairCode('NONE'), pairCode('AID')]
  const { figures, errors } = measureRelations(
    rows,
    (r) => codes[Number(r.id) - 1] ?? pairCode('NONE'),
    () => 'seen',
  )
  expect(figure(figures, 'quad')).toBe(0.5)
  expect(figure(figures, 'type')).toBeUndefined()
  expect([figure(figures, 'false alarms'), figure(figures, 'left out')]).toEqual([0.5, 0.5])
  expect(errors).toEqual(['s 2: ACCUSE, coded NONE | A > B | two', 's 4: NONE, coded COOP | A > B | four'])
})

test('own pairs: rows without a source are no question', () => {
  const relations = [
    { source: 'Peru', target: 'Chile', type: 'CONCEDE' as const },
    { source: 'Peru', target: '', type: 'NONE' as const },
    { source: '', target: '', type: 'NONE' as const },
  ]
  const asked: (string | null)[] = []
  const code = ({ target }: { target: string | null }) => {
    asked.push(target)
    return pairCode(target === null ? 'NONE' : 'RETREAT')
  }
  const golds = [{ text: 'Peru gave in to Chile.', relations, complete: true }]
  const { figures, errors } = measureOwnPairs(golds, code, 'own', 'unseen')
  expect(asked).toEqual(['Chile', null])
  expect([figure(figures, 'pole'), figure(figures, 'quad')]).toEqual([1, 0])
  expect(errors).toHaveLength(1)
})

test('articles: what only one reader saw is neither missed nor extra', () => {
  const act = { evidence: '' }
  const gold = {
    id: 'a',
    text: 'text',
    acts: [
      { ...act, source: 'USA', target: 'IRN', quad: 'VX' as const, root: 'THREATEN' as const },
      { ...act, source: 'IRN', target: null, quad: 'MX' as const, root: 'MOBILIZE' as const },
      { ...act, source: 'QAT', target: 'IRN', quad: 'VC' as const, root: 'AGREE' as const, optional: true },
    ],
  }
  const events = [
    event('USA', 'IRN', 'ASSAULT'),
    event('QAT', 'IRN', 'AGREE'),
    event('IRN', null, 'MOBILIZE'),
  ]
  const coded = { coderVersion: '', sentences: [], events }
  const { figures, errors } = measureArticles([gold], () => coded, 'set', 'unseen')
  expect(figures.map(({ measure, value, n }) => [measure, value, n])).toEqual([
    ['partyPole', 1, 2],
    ['party', 0.5, 2],
    ['dyadPole', 1, 1],
    ['dyad', 0, 1],
  ])
  expect(errors).toEqual(['set a: missed USA>IRN>VX | extra USA>IRN>MX'])
})

test('sentences: acts by party codes, and confidence against what is right', () => {
  const text = 'Peru met Chile, and a choir sang for Brazil.'
  const relations = [
    { source: 'Peru', target: 'Chile', type: 'CONSULT' as const },
    { source: 'a choir', target: 'Brazil', type: 'CONSULT' as const },
  ]
  const { figures, errors } = measureExtraction(
    knowledge,
    [{ text, relations, complete: true }],
    () => [
      event('PER', 'CHL', 'CONSULT', 1),
      event('PER', 'BRA', 'CONSULT', 0.8),
      event('PER', null, 'AGREE'),
    ],
    'own',
    'unseen',
  )
  expect(figures.map(({ measure, value, n }) => [measure, value, n])).toEqual([
    ['dyad+pole', 0.5, 2],
    ['dyad+quad', 0.5, 2],
    ['dyad+type', 0.5, 2],
    ['confidence', 0.4, 2],
  ])
  expect(errors[0]).toMatch(/^own: missed \(a choir\)>BRA>CONSULT \| extra PER>BRA>CONSULT \|/)
})

test('country events: codes of actors stand for their country', () => {
  const rows = [
    {
      id: '1',
      date: '20080806',
      text: 'one',
      events: [
        { source: 'USAGOV', target: 'PSEREBHMSGOV', type: 'YIELD' as const },
        { source: '---REB', target: 'SYR', type: 'ASSAULT' as const },
        { source: 'USAGOV', target: 'IRQ', type: null },
      ],
    },
    { id: '2', date: '20080807', text: 'two', events: [] },
    { id: '3', date: '20080808', text: 'three', events: [] },
  ]
  const days: string[] = []
  const { figures } = measureCountryEvents(
    rows,
    (text, day) => {
      days.push(day)
      if (text === 'one') return [event('USA', 'HAMAS', 'RETREAT')]
      return text === 'two' ? [event('USA', null, 'AGREE')] : []
    },
    'events-dev',
    'unseen',
  )
  expect(days).toEqual(['2008-08-06', '2008-08-07', '2008-08-08'])
  expect(figures.map(({ measure, value, n }) => [measure, value, n])).toEqual([
    ['country+type', 0.5, 2],
    ['dyad+type', 0.5, 2],
    ['no event', 0.5, 2],
  ])
})
