import { BASES, BUCKETS, COMPARISONS, COUNT_UNITS, distinctPairs, SCALE_NAMES } from '@dualtrack/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLink } from '../../apps/web/api/links.ts'
import {
  DEFAULT_VIEW,
  LAYOUTS,
  panelKind,
  SHOWN,
  type StanceView,
  searchOf,
  stanceQueryOf,
  viewOf,
} from '../../apps/web/features/stance/stance-search.ts'
import { isBackwards } from '../../apps/web/format/open-range.ts'
import { parseSearch, stringifySearch } from '../../apps/web/format/search-string.ts'

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const code = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,8}$/)
const pair = fc.uniqueArray(code, { minLength: 2, maxLength: 2 }).map((codes) => codes.join('-'))
const parties = fc.record({
  party: fc.uniqueArray(code, { maxLength: 6 }),
  counterpart: fc.uniqueArray(code, { maxLength: 6 }),
  pair: fc.constant<string[]>([]),
})
const pairs = fc.record({
  party: fc.constant<string[]>([]),
  counterpart: fc.constant<string[]>([]),
  pair: fc.array(pair, { minLength: 1, maxLength: 6 }).map(distinctPairs),
})
const point = fc.option(fc.record({ party: code, counterpart: fc.option(code, { nil: undefined }), day }), {
  nil: undefined,
})
const look = fc.record({
  measure: fc.constantFrom(...SHOWN),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  bucket: fc.constantFrom(...BUCKETS),
  window: fc.integer({ min: 1, max: 365 }),
  scale: fc.constantFrom(...SCALE_NAMES),
  count: fc.constantFrom(...COUNT_UNITS),
  basis: fc.constantFrom(...BASES),
  compare: fc.constantFrom(...COMPARISONS),
  layout: fc.constantFrom(...LAYOUTS),
  open: point,
  why: point,
  span: fc.constantFrom<'bucket' | 'window'>('bucket', 'window'),
})
const view: fc.Arbitrary<StanceView> = fc
  .tuple(fc.oneof(parties, pairs), look)
  .map(([who, rest]) => ({ ...who, ...rest }))

test('every view survives its address', () => {
  fc.assert(
    fc.property(view, (one) => {
      const address = stringifySearch({ ...searchOf(one) })
      expect(viewOf(parseSearch(address))).toEqual(one)
    }),
  )
})

test('the default view has an empty address, and the other way round', () => {
  expect(searchOf(DEFAULT_VIEW)).toEqual({})
  expect(viewOf({})).toEqual(DEFAULT_VIEW)
})

test('an address is readable', () => {
  const address = stringifySearch({ ...searchOf({ ...DEFAULT_VIEW, party: ['IRN', 'ISR'], window: 30 }) })
  expect(address).toBe('?party=IRN,ISR&window=30')
})

test.each([
  ['USA-IRN', ['USA-IRN']],
  ['usa-irn, IRN-USA,USA-ISR', ['USA-IRN', 'USA-ISR']],
  ['USA,USA-USA,USA-', []],
])('pairs of "%s"', (text, expected) => {
  const read = viewOf({ pair: text, party: 'FRA', counterpart: 'DEU' })
  expect(read.pair).toEqual(expected)
  expect(read.party).toEqual(expected.length > 0 ? [] : ['FRA'])
})

test.each([
  [{}, 'tracks'],
  [{ measure: 'net' }, 'lines'],
  [{ pair: 'USA-IRN' }, 'lines'],
] as const)('%j is drawn as %s', (search, kind) => {
  expect(panelKind(viewOf(search))).toBe(kind)
})

test('no party is not the same as the default parties', () => {
  expect(viewOf({ party: '' }).party).toEqual([])
})

test.each([
  [{ bucket: 'year' }, 'bucket', 'day'],
  [{ window: '0' }, 'window', 7],
  [{ window: '7.5' }, 'window', 7],
  [{ window: 'a week' }, 'window', 7],
  [{ scale: 'other' }, 'scale', 'plover'],
  [{ count: 'words' }, 'count', 'stories'],
  [{ from: 'yesterday' }, 'from', undefined],
  [{ open: 'IRN' }, 'open', undefined],
  [{ party: ' irn,,usa,irn' }, 'party', ['IRN', 'USA']],
] as const)('%j is read as %s = %j', (search, name, value) => {
  expect(viewOf(search)[name]).toEqual(value)
})

test('the CSV asks with the very query of the chart', () => {
  const query = stanceQueryOf({ ...DEFAULT_VIEW, counterpart: ['ISR'], layout: 'table', from: '2026-01-01' })
  expect(query).toEqual({
    party: 'USA,IRN',
    counterpart: 'ISR',
    from: '2026-01-01',
    bucket: 'day',
    window: '7',
    scale: 'plover',
    count: 'stories',
    basis: 'reviewed',
    compare: 'none',
  })
  expect(csvLink('stance', query)).toBe(
    '/api/v1/stance.csv?party=USA,IRN&counterpart=ISR&from=2026-01-01&bucket=day&window=7&scale=plover&count=stories&basis=reviewed&compare=none',
  )
})

test('a range that runs backwards is noticed', () => {
  expect(isBackwards({ ...DEFAULT_VIEW, from: '2026-02-02', to: '2026-02-01' })).toBe(true)
  expect(isBackwards({ ...DEFAULT_VIEW, from: '2026-02-02' })).toBe(false)
})
