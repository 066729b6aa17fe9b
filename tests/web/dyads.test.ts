import type { Dyad, Stance } from '@dualtrack/domain'
import { emptySums, stanceOf, voteSums } from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DyadsView,
  dyadsSearchOf,
  dyadsViewOf,
  ORDERS,
} from '../../apps/web/features/dyads/dyads-search.ts'
import { mostHostile } from '../../apps/web/features/dyads/hostile.ts'
import { nextCell } from '../../apps/web/features/dyads/next-cell.ts'
import { bucketFor } from '../../apps/web/features/dyads/pair-search.ts'
import { toMatrix, toPairs } from '../../apps/web/features/dyads/to-matrix.ts'
import { parseSearch, stringifySearch } from '../../apps/web/format/search-string.ts'

const code = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,8}$/)
const codes = fc.uniqueArray(code, { maxLength: 4 })
const day = fc.constantFrom(undefined, '2026-01-01', '2026-02-28')
const view: fc.Arbitrary<DyadsView> = fc.record({
  source: codes,
  target: codes,
  group: codes,
  from: day,
  to: day,
  scale: fc.constantFrom('plover', 'goldstein'),
  count: fc.constantFrom('stories', 'articles'),
  basis: fc.constantFrom('reviewed', 'coded'),
  top: fc.integer({ min: 2, max: 100 }),
  order: fc.constantFrom(...ORDERS),
  open: fc.option(fc.record({ source: code, target: code }), { nil: undefined }),
})

test('the address holds the whole view', () => {
  fc.assert(
    fc.property(view, (whole) => {
      const address = stringifySearch({ ...dyadsSearchOf(whole) })
      expect(dyadsViewOf(parseSearch(address))).toEqual(whole)
    }),
  )
  expect(dyadsSearchOf(dyadsViewOf({}))).toEqual({})
  expect(dyadsViewOf({ top: '1', order: 'x', open: 'USA', from: '1 May' })).toEqual(dyadsViewOf({}))
})

/** So many stories, each with one act of full confidence of the type. */
function stance(stories: number, type: 'ASSAULT' | 'AID' | 'ACCUSE'): Stance {
  const vote = voteSums({ type, mode: null, confidence: 1 }, 'plover')
  const sums = { ...emptySums(), stories, articles: stories }
  for (const column of ['events', 'w', 'w2', 'wp', 'wt', 'w2p', 'w2t', 'w2p2', 'w2t2'] as const) {
    sums[column] = vote[column] * stories
  }
  return stanceOf(sums)
}

const dyad = (pair: string, ...of: Parameters<typeof stance>): Dyad => {
  const [source = '', target = ''] = pair.split('>')
  return { source, target, stance: stance(...of) }
}

test('the most hostile pair has enough stories, and what comes back is compared by its band', () => {
  const pairs = toPairs([
    dyad('A>B', 2, 'ASSAULT'),
    dyad('C>D', 5, 'ASSAULT'),
    dyad('D>C', 5, 'AID'),
    dyad('D>A', 9, 'ACCUSE'),
  ])
  const found = mostHostile(pairs)
  expect([found?.pair.source, found?.pair.target, found?.alike]).toEqual(['C', 'D', false])
  expect(mostHostile(toPairs([dyad('C>D', 5, 'ASSAULT'), dyad('D>C', 5, 'ASSAULT')]))?.alike).toBe(true)
  expect(mostHostile(toPairs([dyad('C>D', 5, 'ASSAULT'), dyad('D>C', 1, 'AID')]))?.alike).toBeNull()
  expect(mostHostile(toPairs([dyad('A>B', 5, 'AID'), dyad('B>A', 2, 'ASSAULT')]))).toBeUndefined()
})

test('rows and columns stand in the order asked for, and leave out who does nothing', () => {
  const dyads = [dyad('USA>IRN', 5, 'ASSAULT'), dyad('QAT>IRN', 3, 'AID'), dyad('IRN>USA', 1, 'ACCUSE')]
  const sides = (party: string, sent: Stance, received: Stance) => ({ party, sent, received })
  const none = stanceOf(emptySums())
  const parties = [
    sides('IRN', stance(1, 'ACCUSE'), stance(8, 'ASSAULT')),
    sides('USA', stance(5, 'ASSAULT'), stance(1, 'ACCUSE')),
    sides('QAT', stance(3, 'AID'), none),
  ]
  const names: Record<string, string> = { IRN: 'Iran', USA: 'America', QAT: 'Qatar' }
  const rows = (order: (typeof ORDERS)[number]) =>
    toMatrix({ dyads, parties }, order, (party) => names[party] ?? party).rows
  expect(rows('volume')).toEqual(['IRN', 'USA', 'QAT'])
  expect(rows('net')).toEqual(['USA', 'IRN', 'QAT'])
  expect(rows('name')).toEqual(['USA', 'IRN', 'QAT'])
  const matrix = toMatrix({ dyads, parties }, 'volume', String)
  expect(matrix.columns).toEqual(['IRN', 'USA'])
  expect(matrix.stance('USA', 'IRN')?.events).toBe(5)
  expect(matrix.stance('IRN', 'QAT')).toBeUndefined()
})

test.each([
  // "x" has acts:  . x .
  //                x . x
  ['along the line', [1, 0], [0, 1], [1, 2]],
  ['back along the line', [1, 2], [0, -1], [1, 0]],
  ['to the nearest line where the own one is empty', [0, 1], [1, 0], [1, 0]],
  ['up', [1, 0], [-1, 0], [0, 1]],
  ['and stops at the end', [1, 2], [0, 1], undefined],
] as const)('an arrow moves %s', (_, from, step, expected) => {
  const filled = new Set(['0 1', '1 0', '1 2'])
  expect(nextCell(from, step, [2, 3], (at) => filled.has(at.join(' ')))).toEqual(expected)
})

test('a long range gets wider buckets', () => {
  expect(bucketFor({ from: '2026-01-01', to: '2026-02-28' })).toBe('day')
  expect(bucketFor({ from: '2020-01-01', to: '2026-02-28' })).toBe('week')
  expect(bucketFor({ from: '1990-01-01', to: '2026-02-28' })).toBe('month')
})
