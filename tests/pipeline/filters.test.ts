import { expect, test } from 'vitest'
import {
  eventFilter,
  eventQuery,
  partyIndex,
  stanceFilter,
  stanceQuery,
} from '../../packages/pipeline/src/index.ts'
import { fakeCoder } from '../support/fake-coder.ts'

const { parties, groups } = fakeCoder()
const context = { parties: partyIndex(parties, groups), range: { from: '2026-01-01', to: '2026-02-28' } }

const stance = (query: Record<string, string>) =>
  stanceFilter(stanceQuery.parse({ party: 'USA', ...query }), context)

test('open ends are those of the corpus', () => {
  expect(stance({})).toEqual({
    party: ['USA'],
    counterpart: [],
    pair: [],
    from: '2026-01-01',
    to: '2026-02-28',
    bucket: 'day',
    window: 7,
    scale: 'plover',
    count: 'stories',
    compare: 'none',
    basis: 'reviewed',
  })
  expect(stance({ from: '2026-02-01' })).toMatchObject({ from: '2026-02-01', to: '2026-02-28' })
  expect(stance({ from: '2026-05-01' })).toMatchObject({ from: '2026-05-01', to: '2026-05-01' })
  expect(stance({ to: '2025-05-01' })).toMatchObject({ from: '2025-05-01', to: '2025-05-01' })
})

test('an empty corpus leaves them open', () => {
  const filter = stanceFilter(stanceQuery.parse({ party: 'USA' }), { ...context, range: null })
  expect(filter).not.toHaveProperty('from')
})

test('pairs stand in place of parties, each once, in any spelling', () => {
  expect(stance({ party: '', pair: 'usa-irn, IRN-USA,USA-QAT' })).toMatchObject({
    party: [],
    counterpart: [],
    pair: ['USA-IRN', 'USA-QAT'],
  })
})

test('lists of types and quads', () => {
  const read = (query: Record<string, string>) => eventFilter(eventQuery.parse(query), context)
  expect(read({ type: 'threaten, ASSAULT', quad: 'VX' })).toMatchObject({
    type: ['THREATEN', 'ASSAULT'],
    quad: ['VX'],
  })
  expect(() => read({ quad: 'VX,XX' })).toThrow('"quad" knows no XX; it may be VC, MC, VX, MX.')
})

test.each([
  [{ from: '2026-02-02', to: '2026-02-01' }, 'INVALID_RANGE'],
  [{ party: ' , ' }, 'INVALID_FIELD'],
  [{ party: 'USA,XXX' }, 'UNKNOWN_PARTY'],
  [{ pair: 'USA-IRN' }, 'INVALID_FIELD'],
  [{ party: '', pair: 'USA' }, 'INVALID_FIELD'],
  [{ party: '', pair: 'USA-IRN-QAT' }, 'INVALID_FIELD'],
  [{ party: '', pair: 'USA-usa' }, 'INVALID_FIELD'],
  [{ party: '', pair: 'USA-GULF' }, 'INVALID_FIELD'],
  [{ party: '', pair: 'USA-XXX' }, 'UNKNOWN_PARTY'],
])('%j', (query, code) => {
  expect(() => stance(query)).toThrow(expect.objectContaining({ code }))
})
