import {
  articleFilterSchema,
  dyadFilterSchema,
  eventFilterSchema,
  stanceFilterSchema,
} from '@dualtrack/domain'
import { expect, it, test } from 'vitest'

it('fills in what a stance filter leaves open', () => {
  expect(stanceFilterSchema.parse({ party: ['USA'] })).toEqual({
    party: ['USA'],
    counterpart: [],
    pair: [],
    bucket: 'day',
    window: 7,
    scale: 'plover',
    count: 'stories',
    compare: 'none',
    basis: 'reviewed',
  })
})

it('leaves the other filters open', () => {
  expect(dyadFilterSchema.parse({})).toEqual({
    source: [],
    target: [],
    group: [],
    scale: 'plover',
    count: 'stories',
    basis: 'reviewed',
  })
  expect(eventFilterSchema.parse({})).toEqual({
    party: [],
    counterpart: [],
    type: [],
    quad: [],
    basis: 'reviewed',
    review: [],
    goBetween: false,
  })
  expect(articleFilterSchema.parse({})).toEqual({
    party: [],
    counterpart: [],
    type: [],
    quad: [],
    basis: 'reviewed',
    review: [],
  })
})

it('reads the window from the text of a query', () => {
  expect(stanceFilterSchema.parse({ party: ['USA'], window: '30' }).window).toBe(30)
})

test.each([
  ['no party', { party: [] }],
  ['parties and pairs', { party: ['USA'], pair: ['USA-IRN'] }],
  ['a pair of one party', { pair: ['USA-USA'] }],
  ['a pair in lower case', { pair: ['usa-irn'] }],
  ['more than 20 parties', { party: Array.from({ length: 21 }, (_, i) => `P${i}`) }],
  ['a code in lower case', { party: ['usa'] }],
  ['an unknown bucket', { party: ['USA'], bucket: 'year' }],
  ['a window of no days', { party: ['USA'], window: 0 }],
  ['a window of half a day', { party: ['USA'], window: 1.5 }],
  ['a window beyond a year', { party: ['USA'], window: 366 }],
  ['a day that does not exist', { party: ['USA'], from: '2026-02-30' }],
  ['an instant in place of a day', { party: ['USA'], to: '2026-02-01T00:00:00Z' }],
  ['an unknown scale', { party: ['USA'], scale: 'richter' }],
])('refuses %s', (_, filter) => {
  expect(stanceFilterSchema.safeParse(filter).success).toBe(false)
})

test.each([
  ['type', { type: ['SHOUT'] }],
  ['quad', { quad: ['XX'] }],
  ['counterpart', { counterpart: ['the US'] }],
])('refuses an unknown %s of events', (_, filter) => {
  expect(eventFilterSchema.safeParse(filter).success).toBe(false)
})
