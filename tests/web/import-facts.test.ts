import type { ImportJob } from '@dualtrack/domain'
import { expect, test } from 'vitest'
import { importFacts, percentOf } from '../../apps/web/features/sources/import-facts.ts'

const job = (parts: Partial<ImportJob>): ImportJob => ({
  id: 'one',
  name: 'articles.jsonl',
  format: 'jsonl',
  state: 'running',
  done: 0,
  total: null,
  accepted: 0,
  duplicate: 0,
  rejected: 0,
  otherLanguage: 0,
  perSecond: null,
  secondsLeft: null,
  error: null,
  createdAt: '2026-02-01T12:00:00.000Z',
  startedAt: null,
  finishedAt: null,
  ...parts,
})

test.each<[string, Partial<ImportJob>, string[]]>([
  ['not started', { state: 'preview' }, []],
  ['waiting', { state: 'queued' }, []],
  ['just begun', {}, ['0 rows, counting the rows', '0 added']],
  [
    'half way',
    {
      done: 1200,
      total: 5000,
      accepted: 1100,
      duplicate: 60,
      rejected: 40,
      otherLanguage: 7,
      perSecond: 321.4,
      secondsLeft: 95,
    },
    [
      '1,200 of 5,000 rows',
      '1,100 added',
      '60 there already',
      '40 refused',
      '7 not in English, so not coded',
      '321 per second',
      'about 2 min left',
    ],
  ],
  [
    'done',
    {
      state: 'done',
      done: 1,
      total: 1,
      accepted: 1,
      perSecond: 5,
      startedAt: '2026-02-01T12:00:00.000Z',
      finishedAt: '2026-02-01T12:00:04.000Z',
    },
    ['1 row', '1 added', 'in 4 s'],
  ],
  ['cancelled', { state: 'cancelled', done: 2, total: 9, accepted: 2 }, ['2 of 9 rows', '2 added']],
])('%s', (_name, parts, facts) => {
  expect(importFacts(job(parts))).toEqual(facts)
})

test('the bar is as long as the work done, and unknown while the rows are counted', () => {
  expect(percentOf(job({ done: 5 }))).toBeNull()
  expect(percentOf(job({ done: 5, total: 20 }))).toBe(25)
  expect(percentOf(job({ done: 0, total: 0 }))).toBe(100)
})
